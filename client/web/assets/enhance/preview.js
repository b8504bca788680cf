/* What a form would bring about is told while somebody fills it in: <form data-preview="…"> with a place [data-preview-here]. */
{
  const PAUSE = 600;
  for (const form of document.querySelectorAll('form[data-preview]')) watch(form);

  function watch(form) {
    const here = form.querySelector('[data-preview-here]');
    let waiting = 0;
    let asked = 0;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const body = new URLSearchParams(new FormData(form));
      void fetch(form.dataset.preview, { method: 'POST', body }).then(
        async (answer) => {
          const told = answer.status === 200 && !answer.redirected ? await answer.text() : null;
          // An answer to an older question says nothing any more.
          if (told !== null && mine === asked) here.innerHTML = told;
        },
        () => undefined,
      );
    };
    form.addEventListener('input', ({ target }) => {
      // What is told does not hang on the words.
      if (target.matches('textarea')) return;
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
  }
}
