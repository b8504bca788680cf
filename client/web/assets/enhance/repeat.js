/*
 * Another row of a group: <div data-repeat="people"> with rows [data-row], a <template> for one more, whose names have
 * {n} for the number, and a button [data-add]. Without script the button sends the form and comes back with one more.
 */
document.addEventListener('click', (event) => {
  const group = event.target.closest?.('[data-add]')?.closest('[data-repeat]');
  const template = group?.querySelector('template');
  if (!template) return;
  event.preventDefault();
  const rows = group.querySelectorAll('[data-row]');
  const next = document.createElement('template');
  next.innerHTML = template.innerHTML.replaceAll('{n}', String(rows.length));
  const row = next.content.firstElementChild;
  template.before(row);
  row.querySelector('input, select, textarea')?.focus();
});
