/*
 * What is typed is kept every five seconds where the form says: <form data-draft="/drafts/…">. The answer may say which
 * draft it is by now (subject, version): the form saves on top of that one, so that another window loses nothing.
 */
{
  const EVERY = 5000;
  // What the answer says is not what somebody typed.
  const KNOWN = ['subject', 'version'];
  for (const form of document.querySelectorAll('form[data-draft]')) keep(form);

  function keep(form) {
    const status = form.querySelector('.draft');
    let kept = text(form);
    let sending = false;
    form.addEventListener('submit', () => (sending = true));
    window.addEventListener('pageshow', () => (sending = false));
    window.addEventListener('pagehide', () => {
      if (sending || text(form) === kept) return;
      kept = text(form);
      // Nobody hears the answer: a page that is shown again goes on from the version that it will have been.
      if (navigator.sendBeacon(form.dataset.draft, new FormData(form))) goOnFrom(form, { version: next(form) });
    });
    setInterval(() => {
      const typed = text(form);
      if (sending || typed === kept) return;
      void send(form).then((isKept) => {
        if (isKept) kept = typed;
        tell(status, isKept);
      });
    }, EVERY);
  }

  function send(form) {
    return fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(
      async (answer) => {
        const isKept = answer.ok && !answer.redirected;
        if (isKept && answer.status === 200) goOnFrom(form, await answer.json());
        return isKept;
      },
      () => false,
    );
  }

  function goOnFrom(form, said) {
    for (const name of KNOWN) {
      const field = form.querySelector(`input[type=hidden][name=${name}]`);
      if (field && said[name] !== undefined) field.value = said[name];
    }
  }

  function next(form) {
    return Number(form.querySelector('input[type=hidden][name=version]')?.value ?? 0) + 1;
  }

  /** The words stand in the page, in the reader's language; the time is on the agency's clock. */
  function tell(status, isKept) {
    if (!status) return;
    const clock = { hour: 'numeric', minute: '2-digit', timeZone: status.dataset.zone };
    const time = new Intl.DateTimeFormat(document.documentElement.lang, clock);
    const words = isKept ? status.dataset.saved.replace('{time}', time.format(new Date())) : status.dataset.unsaved;
    if (status.textContent !== words) status.textContent = words;
  }

  function text(form) {
    const typed = new URLSearchParams(new FormData(form));
    for (const name of KNOWN) typed.delete(name);
    return typed.toString();
  }
}
