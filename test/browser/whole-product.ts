import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openLivingCases } from '../../scripts/start/living-case';
import type { LivingCase } from '../../scripts/start/living-cases';
import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import { freePort } from '../harness/temporal';
import { startProgram, stopPrograms } from '../harness/processes';
import { startChromium } from './chromium';

/** All of Caseclock as `npm start` runs it, with its living cases, in a folder and on ports of its own. */
export interface WholeProduct {
  /** Where the mails of the local mailbox can be read. */
  mailbox: string;
  /** A window in which nobody has signed in yet. */
  window(options?: BrowserContextOptions): Promise<Page>;
  /** Opens one more case beside those of the demo, with the names of its family. */
  open(living: LivingCase, names: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

// What is not there by then does not come, also on a machine that is busy.
const PATIENCE = 20_000;

const PORTS = ['TEMPORAL', 'UI', 'TEMPORAL_HTTP', 'METRICS', 'STORE', 'SMTP', 'MAILBOX', 'WEB', 'SIGN_IN'] as const;

/** Starts it, and a browser in front of it. */
export async function startProduct(): Promise<WholeProduct> {
  const home = mkdtempSync(join(tmpdir(), 'caseclock-product-'));
  const ports = Object.fromEntries(await Promise.all(PORTS.map(async (name) => [name, await freePort()] as const)));
  const env = {
    ...Object.fromEntries(PORTS.map((name) => [`CASECLOCK_${name}_PORT`, String(ports[name])])),
    CASECLOCK_HOME: home,
    CASECLOCK_DEMO: 'living',
  };
  const program = await startProgram('scripts/start.ts', 'Ctrl-C stops everything', env);
  Object.assign(process.env, env, { TEMPORAL_ADDRESS: `127.0.0.1:${ports['TEMPORAL']}` });
  const browser = await startChromium();
  return {
    mailbox: `http://localhost:${ports['MAILBOX']}`,
    window: async (options) => newWindow(browser, `http://localhost:${ports['WEB']}`, options),
    open,
    stop: async () => {
      await browser.close();
      await program.stop('SIGINT');
      await stopPrograms();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function newWindow(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, ...options });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

async function open(living: LivingCase, names: Record<string, string>): Promise<void> {
  await openLivingCases(new Date().toISOString(), [living]);
  const store = openStore(storeAddress(process.env));
  for (const [id, name] of Object.entries(names)) await store.saveParticipant(living.id, { id, name });
  await store.close();
}
