import type { Page } from 'playwright-core';
import { type ToldDay, toldDay } from './told-day';

/* Whoever goes back to a form that was sent, in a real browser: nothing is recorded twice. */

const CASE = '/cases/MW-27-0031';
const HEARING = `${CASE}/record/setHearing?back=%2Fwork`;
const REPORT = `${CASE}/2151a/2027-05`;

let day: ToldDay;

beforeAll(async () => {
  day = await toldDay('2027-05-20');
}, 120_000);
afterAll(async () => day?.close());
afterEach(() => expect(day.whole.faults).toEqual([]));

const hearings = () => day.told.case().hearings.length;
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Done: Record a hearing').waitFor();
};

describe.each([true, false])('script: %s', (javaScriptEnabled) => {
  test('a form that was recorded says so and leads on, and another one begins empty', async () => {
    const page = await day.as('w-hale', { javaScriptEnabled });
    await page.goto(HEARING);
    await page.getByLabel('Day of the hearing').fill(javaScriptEnabled ? '2027-12-01' : '2027-12-02');
    await page.getByRole('radio', { name: 'Permanency hearing' }).check();
    const before = hearings();
    await save(page);
    await page.goBack();
    await page.getByText('This was recorded already').waitFor();
    await page.reload();
    expect(hearings()).toBe(before + 1);
    await page.getByRole('link', { name: 'Record another' }).click();
    expect(await page.getByLabel('Day of the hearing').inputValue()).toBe('');
    await page.context().close();
  });

  test('a form that was left without sending it is the same one again', async () => {
    const page = await day.as('w-hale', { javaScriptEnabled });
    await page.goto(HEARING);
    const address = page.url();
    await page.goto('/work');
    await page.goBack();
    expect(page.url()).toBe(address);
    await page.context().close();
  });
});

test('without script the report that was sent is shown in the place of its form', async () => {
  const page = await day.as('d-pruitt', { javaScriptEnabled: false });
  await page.goto(REPORT);
  for (const box of await page.getByRole('textbox').all()) await box.fill('');
  for (const box of await page.getByRole('checkbox', { name: 'No change' }).all()) await box.check();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: /^Send/ }).click();
  await page.getByText('Sent on').first().waitFor();
  const sent = () => day.told.case().reports2151A.filter(({ month }) => month === '2027-05').length;
  expect(sent()).toBe(1);
  // Over the preview, which a browser would have to send once more.
  await page.evaluate('history.go(-2)');
  await page.waitForURL((url) => url.search === '');
  expect(await page.locator('main').innerText()).toContain('Thu, May 20, 2027');
  expect(await page.getByRole('button', { name: 'Preview' }).count()).toBe(0);
  expect(sent()).toBe(1);
  await page.context().close();
});

test('without script what is too long comes back, is shortened and then recorded', async () => {
  const page = await day.as('w-hale', { javaScriptEnabled: false });
  await page.goto(`${CASE}/record/recordEngagement?person=parent-1&kind=effort&back=%2Fwork`);
  await page.getByRole('textbox', { name: /What was said or done/ }).fill('Called. '.repeat(140_000));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('That was too large').waitFor();
  await page.getByRole('textbox').fill('Called twice.');
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('Done: Record').waitFor();
  await page.context().close();
});
