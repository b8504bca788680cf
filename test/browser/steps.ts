import type { Locator, Page } from 'playwright-core';

/*
 * What people do in the pages of the whole product, by what they see: where a page is changed, its step is changed here.
 */

/** Signs in by the demo's one click, and waits for the first page; in the language that the person has chosen. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await choosePerson(page, name);
}

/** The click itself, where the sign-in is asked for already. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`(?:as|como) ${name}$`) }).click();
  await page.getByRole('banner').getByText(name).waitFor();
}

/** Signs out, and waits until that is said. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out').waitFor();
}

/** What somebody reads in the middle of the page. */
export async function reads(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}

/** Goes to one of the parts of the site by the header. */
async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /Main|Principal/ })
    .getByRole('link', { name: place, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Finds a case by its number, as by the field in the header. */
export async function goToCase(page: Page, caseId: string): Promise<void> {
  await page.getByRole('searchbox').fill(caseId);
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(`**/cases/${caseId}`);
}

/** How somebody took part in a contact, on its form. */
export function tookPart(page: Page, name: string): Locator {
  return page.getByRole('radiogroup', { name: `How ${name} took part` });
}

/** The choice that somebody was seen at a contact. */
export function seen(page: Page, name: string): Locator {
  return tookPart(page, name).getByRole('radio', { name: 'Seen', exact: true });
}

/** Saves a form, and waits until it is said what was done. */
export async function save(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(`Done: ${title}`).waitFor();
}

/** Opens a plan of a case by its list of plans. */
export async function openPlan(page: Page, caseId: string, title: string): Promise<void> {
  await goToCase(page, caseId);
  await page.getByRole('link', { name: 'Plans', exact: true }).click();
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Keys the days of the signatures on the printed plan, from the plan's page. */
export async function keySignatures(page: Page, day: string): Promise<void> {
  await page.getByRole('link', { name: 'Enter the signatures on paper' }).click();
  for (const who of ['worker', 'supervisor']) await page.locator(`[name="${who}"]`).fill(day);
  await save(page, 'Enter the signatures on the printed plan');
}

/** Submits a plan from its page, and waits until it is said whom it waits for. */
export async function submitPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Submit for approval' }).click();
  await page.getByRole('button', { name: 'Submit the plan' }).click();
  await page.getByText('Waiting for approval').first().waitFor();
}

/** Opens a decision from the queue of whoever decides. */
export async function openDecision(page: Page, caseId: string): Promise<void> {
  await goTo(page, 'Approvals');
  await page.getByRole('row', { name: caseId }).getByRole('link', { name: 'Look and decide' }).click();
  await page.getByRole('region', { name: 'Your decision' }).waitFor();
}

/** Ticks “No change” wherever nothing was written, and asks for the preview of a report. */
export async function previewReport(page: Page): Promise<void> {
  for (const words of await page.getByRole('textbox', { name: 'What changed' }).all())
    if ((await words.inputValue()) === '') await words.locator('xpath=following::input[@name="noChange"][1]').check();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('It has not been sent').waitFor();
}

/** Opens the form of a contact by the menu of a case, and says that it was a visit. */
export async function openContact(page: Page, caseId: string): Promise<void> {
  await goToCase(page, caseId);
  await page.getByRole('link', { name: 'Record something' }).click();
  await page.getByRole('link', { name: 'Record a contact', exact: true }).click();
  await page.getByRole('radio', { name: 'In person' }).click();
}

/** Names somebody who stands in for the supervisor who is signed in, on one day. */
export async function nameStandIn(page: Page, name: string, day: string): Promise<void> {
  await page.goto('/team/stand-in');
  await page.getByRole('combobox', { name: 'Who stands in' }).selectOption({ label: name });
  for (const field of ['First day', 'Last day']) await page.getByRole('textbox', { name: field }).fill(day);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // A case in which that person cannot stand in says so, and the others know.
  await page.getByText(/Your stand-in is saved|cases? (?:was|were) told/).waitFor();
}

/** Takes the stand-in back. */
export async function takeBackStandIn(page: Page): Promise<void> {
  await page.goto('/team/stand-in');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('Taken back.').waitFor();
}

/** Goes from one thing to the next by the keyboard until the one of that name has the focus. */
export async function moveTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press('Tab');
    if (isThere(await page.evaluate<string>(FOCUSED))) return;
  }
  throw new Error(`${MOST_STEPS} steps by the keyboard do not lead to ${String(name)}.`);
}

/** Goes to it by the keyboard, and presses it. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await moveTo(page, name);
  await page.keyboard.press('Enter');
}

// More than the longest page has.
const MOST_STEPS = 150;

const FOCUSED = `(() => {
  const at = document.activeElement;
  const named = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
  return at.tabIndex < 0 ? '' : named.replace(/\\s+/g, ' ').trim();
})()`;
