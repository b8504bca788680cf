import type { Locator, Page } from 'playwright-core';
import { seen, tookPart } from './steps';
import { type ToldDay, toldDay } from './told-day';

/* A caseworker records contacts in the fifth month of a family's story: by mouse, by keyboard, without script, and when something comes between. */

const FORM = '/cases/MW-27-0031/record/recordContact?with=child-2&method=in-person&back=%2Fwork';
const OWED = 'In-person contact with Sol Marlow for May 2027';

let day: ToldDay;

beforeAll(async () => {
  day = await toldDay('2027-05-10');
}, 120_000);
afterAll(async () => day?.close());
afterEach(() => expect(day.whole.faults).toEqual([]));

const contacts = () => day.told.case().contacts.recorded;

test('without script a visit is recorded as well, and what it settles is told by a button', async () => {
  const page = await day.as('w-hale', { javaScriptEnabled: false });
  await page.goto(FORM);
  await seen(page, 'Adele Marlow').click();
  await tookPart(page, 'Sol Marlow').getByRole('radio', { name: 'Not there' }).check();
  await page.getByRole('button', { name: 'Check' }).click();
  expect(await page.locator('main').innerText()).toContain('This will settle');
  const before = contacts();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Done: Record a contact').waitFor();
  expect(contacts()).toBe(before + 1);
  await page.context().close();
});

test('one visit of five people is recorded with fewer than forty clicks and keys, and what it settles is owed no more', async () => {
  const page = await day.as('w-hale');
  let acts = 0;
  const click = async (what: Locator) => {
    acts += 1;
    await what.click();
  };
  await page.goto('/');
  expect(await page.title()).toBe('My work – Caseclock');
  await click(page.getByRole('row', { name: OWED }).getByRole('link', { name: 'Record contact' }));
  for (const name of ['Sol Marlow', 'Iris Marlow', 'Adele Marlow', 'Owen Marlow', 'Gale Fenwick'])
    await click(seen(page, name));
  await click(page.getByRole('checkbox', { name: 'Sol Marlow was seen alone' }));
  await page.getByText('This will settle').waitFor();
  expect(await page.locator('main').innerText()).toContain(OWED);
  await click(page.getByRole('combobox', { name: 'Where' }));
  await page.getByRole('combobox', { name: 'Where' }).selectOption('home');
  await click(page.getByRole('button', { name: 'Save', exact: true }));
  await page.getByText('Done: Record a contact').waitFor();
  expect(acts).toBeLessThan(40);
  expect(await page.title()).toBe('My work – Caseclock');
  expect(await page.locator('main').innerText()).not.toContain(OWED);
  expect(day.told.case().contacts.latest.at(-1)?.seen.length).toBe(5);
  await page.context().close();
});

test('by keyboard alone: the focus is always to be seen, errors are told first, and the form is sent', async () => {
  const page = await day.as('w-hale');
  await page.goto('/work');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('content');
  await page.goto(FORM);
  await tabTo(page, 'button[value="save"]:not([tabindex])');
  await page.keyboard.press('Enter');
  await page.getByText('There is a problem').waitFor();
  expect(await focused(page)).toContain('error-summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('with.child-2.how');
  await page.keyboard.press('Space');
  await tabTo(page, 'button[value="save"]:not([tabindex])');
  const before = contacts();
  await page.keyboard.press('Enter');
  await page.getByText('Done: Record a contact').waitFor();
  expect(contacts()).toBe(before + 1);
  await page.context().close();
});

test.each([true, false])(
  'the back button after a contact leads to what was recorded, and not to an empty form (script: %s)',
  async (javaScriptEnabled) => {
    const page = await day.as('w-hale', { javaScriptEnabled });
    await page.goto(FORM);
    await seen(page, 'Sol Marlow').click();
    const before = contacts();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Done: Record a contact').waitFor();
    await page.goBack();
    await page.getByText('This was recorded already').waitFor();
    expect(contacts()).toBe(before + 1);
    await page.getByRole('link', { name: 'See what was recorded' }).click();
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain('Corin Hale recorded a contact');
    await page.goBack();
    await page.getByRole('link', { name: 'Record another' }).click();
    await seen(page, 'Sol Marlow').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Done: Record a contact').waitFor();
    expect(contacts()).toBe(before + 2);
    await page.context().close();
  },
);

test('when the session ends in the middle of a form, what was typed is kept and sent after signing in again', async () => {
  const page = await day.as('w-hale');
  await page.goto(FORM);
  await seen(page, 'Sol Marlow').click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('The sister was there, too.');
  const before = contacts();
  const noon = day.told.parts.now?.() ?? '';
  day.whole.clock(noon.replace(/T(\d\d)/, (_, hour) => `T${Number(hour) + 2}`));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in again' }).waitFor();
  expect(contacts()).toBe(before);
  const { cookie } = await day.whole.signedIn('w-hale');
  await page.context().addCookies([{ ...cookie, url: day.at.address('/') }]);
  await page.goto('/unsent');
  expect(await page.locator('main').innerText()).toContain('The sister was there, too.');
  await page.getByRole('button', { name: 'Send it now' }).click();
  await page.getByText('Done: Record a contact').waitFor();
  expect(contacts()).toBe(before + 1);
  await page.context().close();
  day.whole.clock(noon);
});

/** What has the focus: its id, else its name or class. */
async function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.name || document.activeElement.id || document.activeElement.className');
}

/** Goes from one thing to the next until it is there; each is to be seen where the focus is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = `document.activeElement.matches(${JSON.stringify(selector)})`;
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(OUTLINED)).toBe('outlined');
    if (await page.evaluate(there)) return;
  }
  throw new Error(`Eighty steps do not lead to ${selector}`);
}

// A choice that is drawn by its label has its outline there.
const OUTLINED = `(() => {
  const at = document.activeElement;
  if (at === document.body) return 'outlined';
  const label = at.labels?.[0];
  const marks = [[at], [at, '::before'], [at, '::after'], ...(label ? [[label], [label, '::before'], [label, '::after']] : []), [at.parentElement]];
  const isMarked = ([element, part]) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  return marks.some(isMarked) ? 'outlined' : 'no outline at ' + at.outerHTML.slice(0, 200);
})()`;
