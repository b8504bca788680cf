import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { closed, listening, portTaken } from '../../client/listening';
import { startChromium } from './chromium';

/** A site that a real browser can go to. */
export interface Served {
  browser: Browser;
  address: (path: string) => string;
  close(): Promise<void>;
}

/** Serves a site on a free port, with a Chromium to look at it. */
export async function served(site: Pick<Hono, 'fetch'>): Promise<Served> {
  const server = createAdaptorServer({ fetch: site.fetch });
  await listening(server, 0, '127.0.0.1', { what: 'the site of a test', variable: 'none' });
  const browser = await startChromium();
  const close = async () => {
    await browser.close();
    await closed(server);
  };
  return { browser, address: (path) => `http://127.0.0.1:${portTaken(server)}${path}`, close };
}
