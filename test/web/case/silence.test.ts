import { NoAnswer } from '../../../client/case-errors';
import type { Cases } from '../../../client/cases';
import { readable } from '../../harness/readable';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, viewerOf } from '../../harness/web';

/* Pages of cases while no worker runs. */

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

test('the first page that gets no answer waits for one; those after it are shown from the journal at once, and say so', async () => {
  const opened = jest.fn(() => Promise.reject(new NoAnswer('')));
  const cases = async () => ({ opened }) as unknown as Cases;
  const site = siteAs(viewerOf(), { ...told.parts, cases });
  for (const area of ['', '/contacts', '/time']) {
    const page = readable(await (await site.request(`/cases/${told.caseId}${area}`)).text());
    expect(page).toMatch(/The case does not answer at the moment/);
  }
  expect(opened).toHaveBeenCalledTimes(1);
});
