/* A form is sent once: a second press of its button does nothing until the page is shown again. */
{
  const sent = new WeakSet();

  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (sent.has(event.target)) event.preventDefault();
    else if (event.target.method === 'post') hold(event.target);
  });

  // After the back button a form can be sent anew: the request's id keeps it from being done twice.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) {
      sent.delete(form);
      for (const button of form.querySelectorAll('button[aria-disabled]')) button.removeAttribute('aria-disabled');
    }
  });

  /** A button that is disabled would not be sent along, and loses the focus: it only says that it is. */
  function hold(form) {
    sent.add(form);
    for (const button of form.querySelectorAll('button:not([type=button])'))
      button.setAttribute('aria-disabled', 'true');
  }
}
