import type { Page } from 'playwright-core';
import { civilDateAt } from '../../domain/calendar/agency-clock';
import { monthOf } from '../../domain/calendar/civil-date';
import { monthWords } from '../../client/web/page/day-words';
import { DEMO_ZONE } from '../../scripts/start/living-case';
import { LIVING_CASES, type LivingCase } from '../../scripts/start/living-cases';
import {
  choosePerson,
  goToCase,
  keySignatures,
  moveTo,
  nameStandIn,
  openContact,
  openDecision,
  openPlan,
  pressOn,
  previewReport,
  reads,
  save,
  seen,
  signIn,
  signOut,
  submitPlan,
  takeBackStandIn,
} from './steps';
import { hardToUse } from './hard-to-use';
import { startProduct, type WholeProduct } from './whole-product';

/* Whole days in the whole product, as `npm start` runs it: sign-in, pages, cases in Temporal, the record store and mail. */

const PLAN = 'Initial case plan';
const OSTRANDERS = ['Juno Ostrander', 'Milo Ostrander', 'Pia Ostrander', 'Leona Ostrander', 'Karel Ostrander'];

let product: WholeProduct;
const today = civilDateAt(new Date().toISOString(), DEMO_ZONE);
const thisMonth = monthWords(monthOf(today), 'en');

beforeAll(async () => {
  product = await startProduct();
  await product.open(readyToSubmit('STORY-1'), { 'child-1': 'Lin Storey', 'parent-1': 'Ann Storey' });
}, 120_000);
afterAll(async () => product?.stop(), 60_000);

/** The demo's plan that waits for its approval, before it was submitted. */
function readyToSubmit(id: string): LivingCase {
  const living = LIVING_CASES.find((each) => each.id === 'DEMO-3') as LivingCase;
  const of: LivingCase['of'] = (day) => {
    const story = living.of(day);
    return { ...story, told: story.told.filter(({ command }) => command !== 'submitPlan') };
  };
  return { id, of };
}

/** What a mail says that somebody finds in the local mailbox. */
async function mail(to: string, subject: RegExp): Promise<string> {
  const page = await product.window();
  await page.goto(product.mailbox);
  await page.getByRole('link', { name: to }).first().click();
  await page.getByRole('link', { name: subject }).first().click();
  await page.getByRole('heading', { name: subject }).waitFor();
  const words = await page.locator('pre').innerText();
  await page.context().close();
  return words;
}

describe('the day of a caseworker and a supervisor', () => {
  let worker: Page;
  let supervisor: Page;

  beforeAll(async () => {
    [worker, supervisor] = [await product.window(), await product.window()];
  });

  test('signed in by one click, the caseworker records one visit to five people, and none of them is owed any more', async () => {
    await signIn(worker, 'Corin Hale');
    for (const name of OSTRANDERS) expect(await reads(worker)).toContain(`In-person contact with ${name}`);
    await worker.getByRole('row', { name: OSTRANDERS[0] }).getByRole('link', { name: 'Record contact' }).click();
    for (const name of OSTRANDERS) await seen(worker, name).click();
    await worker.getByText('No contact is owed this month any more.').waitFor();
    await worker.getByRole('combobox', { name: 'Where' }).selectOption('home');
    await save(worker, 'Record a contact');
    await worker.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    for (const name of OSTRANDERS) expect(await reads(worker)).not.toContain(name);
  });

  test('the consent that a report needs is recorded, and the report is previewed and sent', async () => {
    await goToCase(worker, 'DEMO-4');
    expect(await reads(worker)).toContain('no release consent is in force');
    await worker.getByRole('link', { name: 'Record something' }).click();
    await worker.getByRole('link', { name: 'Record a release consent' }).click();
    await worker
      .getByRole('combobox', { name: 'Who signed' })
      .selectOption({ label: 'Leona Ostrander (parent or guardian)' });
    await save(worker, 'Record a release consent');
    await goToCase(worker, 'DEMO-4');
    await worker.getByRole('link', { name: 'Form 2151A', exact: true }).click();
    await worker.getByRole('link', { name: `Fill in Form 2151A for ${thisMonth}` }).click();
    await worker
      .getByRole('textbox', { name: 'What changed : Change of address' })
      .fill('Moved to the same street as the school.');
    await previewReport(worker);
    expect(await reads(worker)).toContain('Moved to the same street as the school.');
    await worker.getByRole('button', { name: /^Send/ }).click();
    await worker.getByText('Sent on').first().waitFor();
  });

  test('the plan that is ready is submitted, and whoever has signed out is out', async () => {
    await openPlan(worker, 'STORY-1', PLAN);
    await submitPlan(worker);
    await signOut(worker);
    await worker.goBack();
    await worker.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  });

  test('the supervisor has got a mail that names nobody, returns the plan with a comment, and is led to the next decision', async () => {
    const words = await mail('Nkem Okafor', /STORY-1: Approve or return/);
    expect(words).not.toMatch(/Storey/);
    await signIn(supervisor, 'Nkem Okafor');
    await openDecision(supervisor, 'STORY-1');
    await supervisor.getByLabel('What is to be mended').fill('Say when the course ends.');
    await supervisor.getByRole('button', { name: 'Return it with a comment' }).click();
    await supervisor.getByText('Returned with your comment.').waitFor();
    expect(supervisor.url()).toContain('/approvals/DEMO-3/');
  });

  test('the caseworker reads the comment, signs anew and submits the plan again', async () => {
    await signIn(worker, 'Corin Hale');
    await goToCase(worker, 'STORY-1');
    expect(await reads(worker)).toContain('Say when the course ends.');
    await openPlan(worker, 'STORY-1', PLAN);
    await keySignatures(worker, today);
    await openPlan(worker, 'STORY-1', PLAN);
    await submitPlan(worker);
  });

  test('the supervisor approves, is led to the next decision, and the caseworker hears of it by mail', async () => {
    await openDecision(supervisor, 'STORY-1');
    await supervisor.getByRole('button', { name: 'Approve the plan' }).click();
    await supervisor.getByText('Approved. What follows from it is under way.').waitFor();
    expect(supervisor.url()).toContain('/approvals/DEMO-3/');
    expect(await mail('Corin Hale', /STORY-1: Plan v1 in effect/)).not.toMatch(/Storey/);
    await goToCase(worker, 'STORY-1');
    expect(await reads(worker)).toMatch(/Plan in force\s+v1/);
  });
});

test('of two people who approve the same plan at once, one does, and the other is told who was first', async () => {
  const [supervisor, standIn] = [await product.window(), await product.window()];
  await signIn(supervisor, 'Nkem Okafor');
  await openDecision(supervisor, 'DEMO-3');
  // She goes on leave, with the page still open in one window.
  const leaving = await supervisor.context().newPage();
  await nameStandIn(leaving, 'Per Lindqvist', today);
  await signIn(standIn, 'Per Lindqvist');
  await openDecision(standIn, 'DEMO-3');
  const both = [supervisor, standIn];
  await Promise.all(both.map((page) => page.getByRole('button', { name: 'Approve the plan' }).click()));
  const outcome = /Approved\. What follows|This has been decided meanwhile/;
  await Promise.all(both.map((page) => page.getByText(outcome).first().waitFor()));
  const said = await Promise.all(both.map(reads));
  const late = said.filter((words) => words.includes('This has been decided meanwhile'));
  expect(late).toHaveLength(1);
  expect(late[0]).toMatch(/(?:Nkem Okafor|Per Lindqvist)/);
  await takeBackStandIn(leaving);
});

test('by keyboard alone, from the sign-in to a contact that is recorded', async () => {
  const page = await product.window();
  await page.goto('/');
  await pressOn(page, 'Sign in as Bryn Teague');
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await pressOn(page, /^Record contact In-person contact with Tam Sorrel/);
  await page.getByRole('heading', { level: 1, name: 'Record a contact' }).waitFor();
  await moveTo(page, /^Seen$/);
  await page.keyboard.press('Space');
  await page.getByText('This will settle').waitFor();
  await pressOn(page, 'Save');
  await page.getByText('Done: Record a contact').waitFor();
  expect(await reads(page)).not.toContain('In-person contact with Tam Sorrel');
});

test('without script the same is done by buttons', async () => {
  const page = await product.window({ javaScriptEnabled: false });
  await signIn(page, 'Corin Hale');
  await openContact(page, 'DEMO-1');
  await seen(page, 'Rowan Ellery').click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('heading', { name: 'What this will settle' }).waitFor();
  await save(page, 'Record a contact');
  await goToCase(page, 'DEMO-1');
  await page.getByRole('link', { name: 'Contacts', exact: true }).click();
  expect(await reads(page)).toContain('Rowan Ellery');
  await signOut(page);
});

test('when the session ends in the middle of a form, it is sent after signing in again in another window', async () => {
  const page = await product.window();
  await signIn(page, 'Corin Hale');
  await openContact(page, 'DEMO-5');
  await seen(page, 'Sanna Birke').click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('Showed her room.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in in a new window' }).click();
  await choosePerson(await opened, 'Corin Hale');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Showed her room.').waitFor();
  await page.getByRole('button', { name: 'Send it now' }).click();
  await page.getByText('Done: Record a contact').waitFor();
  await page.goBack();
  await page.goForward();
  await goToCase(page, 'DEMO-5');
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  expect(await page.getByRole('row', { name: /contact/i }).count()).toBe(1);
});

test.each([360, 320])(
  'on a phone of %i pixels nothing has to be moved sideways, and everything can be hit',
  async (width) => {
    const phone = { viewport: { width, height: 640 }, hasTouch: true, isMobile: true };
    const [worker, supervisor] = [await product.window(phone), await product.window(phone)];
    await worker.goto('/');
    expect(await hardToUse(worker, width)).toEqual([]);
    await choosePerson(worker, 'Corin Hale');
    const areas = ['', '/plans', '/contacts', '/time', '/people', '/journal'].map((area) => `/cases/DEMO-4${area}`);
    expect(await hardOnes(worker, width, ['/work', ...areas])).toEqual([]);
    await signIn(supervisor, 'Nkem Okafor');
    expect(
      await hardOnes(supervisor, width, ['/approvals', '/approvals/DEMO-6/exception-approval/1', '/team']),
    ).toEqual([]);
    await openContact(worker, 'DEMO-4');
    await seen(worker, 'Dot Venn').tap();
    expect(await hardToUse(worker, width)).toEqual([]);
    await worker.getByRole('button', { name: 'Save', exact: true }).tap();
    await worker.getByText('Done: Record a contact').waitFor();
  },
);

/** Which of some pages are hard to use on a phone of that width, and why. */
async function hardOnes(page: Page, width: number, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await hardToUse(page, width)).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

test('in Spanish, from the language to a contact that is recorded', async () => {
  const page = await product.window({ locale: 'es-MX' });
  await signIn(page, 'Ren Abara');
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mi trabajo' }).waitFor();
  await goToCase(page, 'DEMO-7');
  await page.getByRole('link', { name: 'Registrar algo' }).click();
  await page.getByRole('link', { name: 'Registrar un contacto', exact: true }).click();
  await page.getByRole('radio', { name: 'En persona' }).click();
  await page
    .getByRole('radiogroup', { name: /Cleo Hartnell/ })
    .getByRole('radio')
    .first()
    .click();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Hecho: Registrar un contacto').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
});

test('what waits for the supervisor is decided one after the other, and whoever gets a case finds it on the list', async () => {
  const supervisor = await product.window();
  await signIn(supervisor, 'Nkem Okafor');
  await openDecision(supervisor, 'DEMO-7');
  await supervisor.getByRole('combobox', { name: 'Who takes the case' }).selectOption({ label: 'Bryn Teague' });
  await supervisor.getByRole('button', { name: 'Accept the case' }).click();
  await supervisor.getByText('The case is in your unit now.').waitFor();
  await openDecision(supervisor, 'DEMO-6');
  expect(await reads(supervisor)).toContain('Works on a ship and is ashore every second month.');
  await supervisor.getByRole('button', { name: 'Approve', exact: true }).click();
  await supervisor.getByText('Approved. What follows from it is under way.').waitFor();
  await supervisor.goto('/approvals');
  expect(await reads(supervisor)).not.toMatch(/DEMO-[67]/);
  const worker = await product.window();
  await signIn(worker, 'Bryn Teague');
  await worker.getByRole('link', { name: 'DEMO-7' }).first().waitFor();
});
