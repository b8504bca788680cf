import type { BrowserContextOptions, Page } from 'playwright-core';
import { SHOWN_PAGES } from '../web/shown-pages';
import { violations } from './axe';
import { type ToldDay, toldDay } from './told-day';

/*
 * Every page that the matrix says somebody is shown, as the first of them sees it: can be read and used by everybody, in
 * the light, in the dark, at 200 % and on a small phone, in both languages.
 */

let day: ToldDay;

beforeAll(async () => {
  day = await toldDay('2027-05-27');
}, 120_000);
afterAll(async () => day?.close());
afterEach(() => expect(day.whole.faults).toEqual([]));

/** Goes through all pages with one window for each person, and gathers what is found. */
async function through(options: BrowserContextOptions, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const person of new Set(SHOWN_PAGES.map((each) => each.person))) {
    const page = await day.as(person, options);
    page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && found.push(`${page.url()}: ${line.text()}`));
    for (const { address } of SHOWN_PAGES.filter((each) => each.person === person)) {
      await page.goto(address);
      found.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
    }
    await page.context().close();
  }
  return found;
}

/** Nobody has to move a page to and fro to read a line. */
async function tooWide(page: Page): Promise<string[]> {
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  return over > 0 ? [`${over} pixels wider than the screen`] : [];
}

const DARK_AND_LARGE = {
  colorScheme: 'dark',
  viewport: { width: 640, height: 450 },
  deviceScaleFactor: 2,
} as const;

async function everybodyReads(language: 'en' | 'es'): Promise<void> {
  for (const { person } of SHOWN_PAGES) await day.told.archive.chooseLanguage(person, language);
}

afterEach(() => everybodyReads('en'));

async function axeFindsNothing(options: BrowserContextOptions): Promise<void> {
  expect(await through(options, async (page) => [...(await tooWide(page)), ...(await violations(page))])).toEqual([]);
}

test.each([
  ['in the light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['in the dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['at 200 %', { colorScheme: 'light', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['on a small phone', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
] as const)(
  '%s axe-core finds nothing on any page, and none is wider than the screen',
  async (_, options) => axeFindsNothing(options),
  240_000,
);

test('in Spanish, in the dark and at 200 %, axe-core finds nothing on any page, and none is wider than the screen', async () => {
  await everybodyReads('es');
  await axeFindsNothing(DARK_AND_LARGE);
}, 240_000);
