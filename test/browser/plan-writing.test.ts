import type { Page } from 'playwright-core';
import { PLAN_SECTIONS, sectionPage } from '../../client/web/plan/sections';
import { livingScenario } from '../harness/living-scenario';
import { violations } from './axe';
import { type ToldDay, toldDay } from './told-day';

/* A new caseworker writes an initial plan from nothing, from the button of My work to the queue of the supervisor. */

const TODAY = '2027-05-10';

let day: ToldDay;

beforeAll(async () => {
  day = await toldDay(
    TODAY,
    ['DEMO-1', 'DEMO-5'].map((id) => livingScenario(id, TODAY)),
  );
}, 120_000);
afterAll(async () => day?.close());
afterEach(() => expect(day.whole.faults).toEqual([]));

const reads = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('an initial plan is written section by section, signed, submitted, and waits in the supervisor’s queue', async () => {
  const page = await day.as('w-hale');
  await page.goto('/work');
  await page.getByRole('link', { name: /^Work on the plan.*DEMO-1/ }).click();
  await page.getByRole('heading', { name: 'Begin the initial case plan' }).waitFor();
  await press(page, 'Begin to write');
  expect(await reads(page)).toContain('0 of 6 sections complete');

  await page.getByRole('link', { name: 'Go on writing' }).click();
  for (const field of ['Strengths of the family', 'Needs of the family', 'Presenting issues'])
    await page.getByLabel(field, { exact: true }).fill('What was said of it.');
  await page.getByLabel('What the family has done well').fill('Two quiet years.');
  await page.getByLabel('Underlying issues to resolve first').fill('No support at home.');
  await press(page, 'Save and next');

  await page.getByLabel('Contributing factor', { exact: true }).selectOption('Domestic violence');
  await press(page, 'Save and next');

  for (const child of ['Rowan Ellery', 'Wick Ellery']) {
    const row = page.getByRole('group', { name: child, exact: true });
    await row.getByLabel('Case plan goal').selectOption('Return Home');
    await row.getByLabel('Concurrent goal').selectOption('Adoption');
    await row.getByLabel('Not Assessed').check();
  }
  await press(page, 'Save and next');

  for (const child of ['Rowan Ellery', 'Wick Ellery']) {
    const row = page.getByRole('group', { name: child, exact: true }).first();
    await row.getByLabel('Grade level').selectOption('Not in school yet');
  }
  await page.getByLabel('Efforts for educational stability').fill('Both stay where they are.');
  await press(page, 'Save and next');

  const objective = page.getByRole('group', { name: 'Objective 1', exact: true });
  await objective.getByLabel('Service objective').selectOption('Complete Domestic Violence Program');
  await objective.getByLabel('Marta Ellery').check();
  await objective.getByLabel('Domestic violence', { exact: true }).check();
  await press(page, 'Save and next');
  await press(page, 'Save and next');

  for (const often of await page.getByLabel('How often').all()) await often.selectOption('Monthly');
  await page.getByLabel('Family Team Meeting').check();
  await press(page, 'Save and next');
  await press(page, 'Save and go back to the plan');
  expect(await reads(page)).toContain('6 of 6 sections complete');

  await page.getByRole('link', { name: /^Record the document/ }).click();
  await press(page, 'Save');
  await page.getByRole('link', { name: /^Print the plan/ }).click();
  for (const who of ['worker', 'supervisor']) await page.locator(`[name="${who}"]`).fill(TODAY);
  await press(page, 'Save');
  expect(await reads(page)).toContain('Nothing stands in the way of submitting it.');

  await page.getByRole('link', { name: 'Submit for approval' }).click();
  expect(await reads(page)).toMatch(
    /Contents\s+6 of 6 sections complete[^]*Who decides\s+Nkem Okafor[^]*Due\s+Thu, May 20/,
  );
  expect(await reads(page)).not.toMatch(/fingerprint|plan-1/);
  await press(page, 'Submit the plan');
  await page.getByText('Waits for Nkem Okafor').waitFor();
  expect(await violations(page)).toEqual([]);

  const supervisor = await day.as('s-okafor');
  await supervisor.goto('/approvals');
  await supervisor.getByRole('link', { name: /Look and decide.*DEMO-1/ }).click();
  expect(await reads(supervisor)).toContain('Complete Domestic Violence Program');
  await press(supervisor, 'Approve the plan');
  await supervisor.getByText('Approved.').waitFor();
  for (const each of [page, supervisor]) await each.context().close();
}, 120_000);

test('without a script the same pages write the same plan, and what is added and removed comes back', async () => {
  const page = await day.as('w-hale', { javaScriptEnabled: false });
  await page.goto('/cases/DEMO-5/plans?for=plan-update%2F2');
  await page.getByRole('heading', { name: 'Begin the case plan update' }).waitFor();
  await press(page, 'Begin to write');
  await page.getByRole('link', { name: 'Objectives', exact: true }).click();
  await press(page, 'Add an objective');
  const second = page.getByRole('group', { name: 'Objective 2', exact: true });
  await second.getByLabel('Service objective').selectOption('Complete homework');
  await press(page, 'Save and next');
  expect(await reads(page)).toContain('Choose at least one: For whom');
  await page.getByRole('link', { name: 'Choose at least one: For whom' }).click();
  await page.getByRole('group', { name: 'Objective 1', exact: true }).getByRole('checkbox').first().check();
  await press(page, 'Save and next');
  expect(await reads(page)).toContain('Services for the family');
  await page.getByRole('link', { name: 'Objectives', exact: true }).click();
  expect(await page.getByLabel('Service objective').first().inputValue()).toBe('Complete homework');
  await page.context().close();
});

test('a section is written with the keyboard alone', async () => {
  const page = await day.as('w-hale');
  await page.goto('/cases/DEMO-5/plans');
  await page.getByRole('link', { name: /^Go on writing/ }).press('Enter');
  await page.getByRole('link', { name: 'Permanency goals', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Permanency goals' }).waitFor();
  await page.locator('#content').focus();
  for (let steps = 0; steps < 40 && !(await isOn(page, 'concurrentGoal')); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Legal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 40 && !(await says(page, 'Save and next')); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'School, health and home' }).waitFor();
  await page.goto('/cases/DEMO-5/plans');
  await page.getByRole('link', { name: /^Go on writing/ }).press('Enter');
  expect(await reads(page)).not.toContain('Concurrent goal:');
  await page.context().close();
});

test.each([
  ['on a small phone', { width: 320, height: 640 }, 'light'],
  ['on a desk, in the dark', { width: 1280, height: 900 }, 'dark'],
] as const)('every section can be read and used by everybody %s', async (_, viewport, colorScheme) => {
  const page = await day.as('w-hale', { viewport, colorScheme });
  await page.goto('/cases/DEMO-5/plans');
  const plan = await page.getByRole('link', { name: /^Go on writing/ }).getAttribute('href');
  const written = PLAN_SECTIONS.map((section) => sectionPage('DEMO-5', plan?.split('/').at(-1) ?? '', section));
  for (const address of [plan ?? '', `${plan}/submit`, '/cases/DEMO-5/record/createPlan?kind=amendment', ...written]) {
    await page.goto(address);
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect([address, over, await violations(page)]).toEqual([address, 0, []]);
  }
  await page.context().close();
});

const isOn = (page: Page, field: string) =>
  page.evaluate<boolean>(`(document.activeElement?.name ?? '').includes('${field}')`);
const says = (page: Page, words: string) =>
  page.evaluate<boolean>(`document.activeElement?.textContent.trim() === '${words}'`);
