import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { previewReport, seen } from '../../test/browser/steps';

/** A page as somebody sees it on the day of the pictures. */
export interface Picture {
  /** Of its file, without the ending. */
  name: string;
  person: string;
  path: string;
  width: number;
  height: number;
  /** What is done on the page before the picture is taken. */
  after?: (page: Page) => Promise<void>;
}

/** Where the pictures lie. */
export const PICTURES_FOLDER = join(__dirname, '../../docs/pictures');

/** The day that they show: a plan waits for its approval, and the demo's other families began the day before. */
export const PICTURES_DAY = '2027-05-27';

const MARLOW = '/cases/MW-27-0031';
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The main pages, in the order of a day. */
export const PICTURES: readonly Picture[] = [
  { name: 'my-work', person: 'w-hale', path: '/work', ...DESKTOP, height: 1150 },
  { name: 'case', person: 'w-hale', path: MARLOW, ...DESKTOP },
  { name: 'time', person: 'w-hale', path: `${MARLOW}/time?months=6`, ...DESKTOP },
  { name: 'contact', person: 'w-hale', path: '/work', ...DESKTOP, after: seeThreeOfFive },
  { name: 'plan', person: 'w-hale', path: `${MARLOW}/plans/plan-2`, ...DESKTOP },
  { name: 'approval', person: 's-lindqvist', path: '/approvals', ...DESKTOP, after: lookAtThePlan },
  { name: 'team', person: 's-okafor', path: '/team', ...DESKTOP },
  { name: 'report-2151a', person: 'd-pruitt', path: `${MARLOW}/2151a/2027-05`, ...DESKTOP, after: previewReport },
  { name: 'my-work-phone', person: 'w-hale', path: '/work', ...PHONE },
  { name: 'contact-phone', person: 'w-hale', path: '/work', ...PHONE, after: seeThreeOfFive },
];

/** A visit to a family of six: some were seen, and the page says what that settles. */
async function seeThreeOfFive(page: Page): Promise<void> {
  await page.getByRole('row', { name: 'Juno Ostrander' }).getByRole('link', { name: 'Record contact' }).first().click();
  for (const name of ['Juno Ostrander', 'Milo Ostrander', 'Leona Ostrander']) await seen(page, name).click();
  await page.getByText('This will settle').waitFor();
  await toTheTop(page.getByRole('group', { name: 'Who was seen?' }));
}

async function lookAtThePlan(page: Page): Promise<void> {
  await page.getByRole('row', { name: 'MW-27-0031' }).getByRole('link', { name: 'Look and decide' }).click();
  await page.getByRole('heading', { name: 'What has changed since' }).waitFor();
}

async function toTheTop(place: Locator): Promise<void> {
  await place.evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
}
