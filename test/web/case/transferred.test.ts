import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-10-20');
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

test('a case that another unit has taken over has its supervisor alone, and its people marked whose part is over', async () => {
  const cases = await site.parts.cases?.();
  const request = { unit: 'unit-7', supervisor: 's-other', reason: 'The family has moved' };
  await cases?.tell(site.caseId, 'requestTransfer', request, { by: 'w-teague' });
  await cases?.tell(site.caseId, 'acceptTransfer', { worker: 'w-other' }, { by: 's-other' });
  const read = async (page: string) =>
    readText(await (await site.as('s-other').request(`/cases/${site.caseId}${page}`)).text());
  expect(await read('')).toMatch(/Supervisor Mika Sorel Unit unit-7/);
  expect(await read('/people')).toMatch(/Nkem Okafor Supervisor no longer part of the case/);
});
