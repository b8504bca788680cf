/* Who is told of errors stands at their list, and a link of the list leads into the field. */
{
  const summary = document.querySelector('.error-summary');
  summary?.focus();
  summary?.addEventListener('click', (event) => {
    const field = document.getElementById(event.target.hash?.slice(1) ?? '');
    if (!field) return;
    event.preventDefault();
    // The label above it is to be seen too.
    (field.closest('fieldset, .usa-form-group') ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
