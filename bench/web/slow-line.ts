import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { cookieOf } from './stand';

/** What the first visit of a page comes to on a slow line, with nothing kept from before. */
export interface FirstVisit {
  name: string;
  /** Thousands of bytes that came over the line: page, styles, scripts, pictures, with their headers. */
  kilobytes: number;
  /** Seconds until the page is drawn with its styles, and its scripts have run. */
  usable: number;
}

/** A page of the site, and who looks at it. */
export interface PageToWeigh {
  name: string;
  path: string;
  person: string;
}

/** 400 kbit/s and 400 ms for each request (the task's slow 3G line). */
const SLOW_LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

const CHROMIUM = '/usr/bin/chromium';

/** Opens each page in a browser of its own; or says why there is none. */
export async function firstVisits(
  address: string,
  pages: readonly PageToWeigh[],
): Promise<FirstVisit[] | { missing: string }> {
  if (!existsSync(CHROMIUM)) return { missing: 'there is no Chromium on this machine' };
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  const visits: FirstVisit[] = [];
  try {
    for (const page of pages) visits.push(await firstVisit(browser, address, page));
  } finally {
    await browser.close();
  }
  return visits;
}

async function firstVisit(browser: Browser, address: string, { name, path, person }: PageToWeigh): Promise<FirstVisit> {
  const context = await browser.newContext();
  const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(await cookieOf(person)) ?? [];
  await context.addCookies([{ name: key, value, url: address }]);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const bytes = await bytesOver(line);
  const answer = await page.goto(new URL(path, address).href, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`The pages answered ${path} with ${answer?.status()}.`);
  const usable = await page.evaluate<number>(USABLE_AFTER);
  await context.close();
  return { name, kilobytes: bytes() / 1000, usable: usable / 1000 };
}

/** Slows the line down, and counts what comes over it. */
async function bytesOver(line: CDPSession): Promise<() => number> {
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  await line.send('Network.emulateNetworkConditions', SLOW_LINE);
  return () => bytes;
}

// Nothing is drawn before the styles are there, and the scripts run before the content is said to be loaded. Read in the
// browser: milliseconds since the page was asked for.
const USABLE_AFTER = `new Promise((done) => {
  const loaded = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
  new PerformanceObserver((list) => {
    const drawn = list.getEntriesByName('first-contentful-paint')[0];
    if (drawn) done(Math.max(loaded, drawn.startTime));
  }).observe({ type: 'paint', buffered: true });
})`;
