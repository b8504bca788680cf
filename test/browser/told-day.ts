import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Scenario } from '../../client/simulate/scenario';
import { type RunningStore, startStore } from '../harness/store';
import { type ToldSite, toldSite } from '../harness/told-site';
import { type WholeSite, wholeSite } from '../harness/whole-site';
import { type Served, served } from './served';

/** A day of a family's story that a browser can go to, the whole web program with the sign-in in front. */
export interface ToldDay {
  told: ToldSite;
  whole: WholeSite;
  at: Served;
  /** A window of somebody who signed in just now. */
  as(person: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

// What is not there by then does not come, also on a machine that is busy.
const PATIENCE = 15_000;

/** Tells the Marlow family's story up to a day's noon, and others beside it, and opens a browser. */
export async function toldDay(day: string, beside: readonly Scenario[] = []): Promise<ToldDay> {
  const store: RunningStore = await startStore();
  const told = await toldSite(store.url, 'marlow', day, beside);
  const whole = wholeSite(told);
  const at = await served(whole.site);
  const as = async (person: string, options: BrowserContextOptions = {}) => {
    const context = await at.browser.newContext({ baseURL: at.address('/'), ...options });
    const { cookie } = await whole.signedIn(person);
    await context.addCookies([{ ...cookie, url: at.address('/') }]);
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  };
  const close = async () => {
    await at.close();
    await told.archive.close();
    await store.stop();
  };
  return { told, whole, at, as, close };
}
