import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Page } from 'playwright-core';
import { ASSETS, assetRoutes } from '../../client/web/assets';
import { CaseGallery, FormGallery, ListGallery } from './gallery';
import { violations } from './axe';
import { type Served, served } from './served';

/* Every building block in a real browser, under the policy that lets in nothing but our own files. */

const GALLERIES = { list: <ListGallery />, case: <CaseGallery />, form: <FormGallery /> };

// How people look at it. Zoomed to 200 %, half as much fits on the same screen.
const VIEWS = [
  ['in the light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['in the dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['at 200 %', { colorScheme: 'light', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['on a small phone', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['on a small phone in the dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const;

const self = ["'self'"];
const site = new Hono()
  .use(
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: self, scriptSrc: self, imgSrc: self } }),
  )
  .route(ASSETS, assetRoutes())
  .get('/:gallery{list|case|form}', (c) => c.html(GALLERIES[c.req.param('gallery') as keyof typeof GALLERIES]));

let at: Served;

beforeAll(async () => {
  at = await served(site);
}, 60_000);
afterAll(async () => at.close());

const open = async (page: Page, gallery: string) => page.goto(at.address(`/${gallery}`));

describe.each(VIEWS)('%s', (_, view) => {
  test.each(Object.keys(GALLERIES))('the %s can be read and used by everybody', async (gallery) => {
    const page = await at.browser.newPage(view);
    const faults: string[] = [];
    page.on('console', (line) => faults.push(line.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await open(page, gallery);
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
    // Nothing is wider than the screen: nobody has to move to and fro to read a line.
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('who is told of errors stands at their list, and goes from there into the field', async () => {
  const page = await at.browser.newPage();
  await open(page, 'form');
  const focused = async () => page.evaluate('document.activeElement.className || document.activeElement.id');
  expect(await focused()).toBe('error-summary');
  await page.getByRole('link', { name: 'Choose how the contact was made.' }).click();
  expect(await page.evaluate('document.activeElement.value')).toBe('in-person');
  await page.close();
});

test('the first step by keyboard leads past the header', async () => {
  const page = await at.browser.newPage();
  await open(page, 'list');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  await page.close();
});

test('on a phone a cell says which column it is, and a table stays a table', async () => {
  const page = await at.browser.newPage({ viewport: { width: 320, height: 640 } });
  await open(page, 'list');
  const due = "getComputedStyle(document.querySelector('tbody td:nth-of-type(2)'), '::before').content";
  expect(await page.evaluate(due)).toBe('"Due"');
  expect(await page.getByRole('row', { name: 'Initial case plan' }).getByRole('cell').count()).toBe(4);
  expect(await page.getByRole('columnheader', { name: 'Due' }).count()).toBe(1);
  await page.close();
});
