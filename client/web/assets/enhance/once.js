/*
 * A form is sent once: a second press of its button does nothing until the page is shown again. Whoever comes back to it
 * and sends the same once more sends it under the same id, so that it is done once; something else is something new.
 */
{
  const sent = new WeakSet();

  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (sent.has(event.target)) event.preventDefault();
    else if (isPost(event.target)) {
      remember(event.target);
      hold(event.target);
    }
  });

  /** A field may be called `method`, too: the property of the form is that field then. */
  function isPost(form) {
    return form.getAttribute('method') === 'post';
  }

  /** The place in the history keeps under which id something was sent, and of what was sent a sum alone. */
  function remember(form) {
    const request = form.elements.namedItem('request');
    if (!request) return;
    const sum = sumOf(form);
    const before = history.state?.sent;
    if (before?.sum === sum) request.value = before.request;
    history.replaceState({ ...history.state, sent: { sum, request: request.value } }, '');
  }

  function sumOf(form) {
    const isTyped = (name) => form.elements.namedItem(name)?.type !== 'hidden';
    const typed = [...new FormData(form)].filter(([name, value]) => isTyped(name) && typeof value === 'string');
    let sum = 0;
    for (const letter of JSON.stringify([form.getAttribute('action'), typed]))
      sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
    return sum;
  }

  // After the back button a form can be sent anew.
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
