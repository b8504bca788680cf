/* What is typed is kept every five seconds where the form says: <form data-draft="/drafts/…">. */
{
  const EVERY = 5000;
  for (const form of document.querySelectorAll('form[data-draft]')) keep(form);

  function keep(form) {
    const status = form.querySelector('.draft');
    let kept = text(form);
    let sending = false;
    form.addEventListener('submit', () => (sending = true));
    window.addEventListener('pageshow', () => (sending = false));
    window.addEventListener('pagehide', () => {
      if (!sending && text(form) !== kept) navigator.sendBeacon(form.dataset.draft, new FormData(form));
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
      (answer) => answer.ok && !answer.redirected,
      () => false,
    );
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
    return new URLSearchParams(new FormData(form)).toString();
  }
}
