/* The filters above a list act as soon as one is chosen: <form data-filter>. Typed words wait for the button. */
document.addEventListener('change', ({ target }) => {
  if (target.form?.hasAttribute('data-filter') && target.matches('select, [type=checkbox], [type=radio]')) {
    target.form.requestSubmit();
  }
});
