import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

const stores: RunningStore[] = [];
let early: ToldSite;
let late: ToldSite;

beforeAll(async () => {
  [early, late] = [await toldOn('2027-03-09'), await toldOn('2027-06-10')];
}, 90_000);

afterAll(async () => {
  await Promise.all([early, late].map(({ archive }) => archive.close()));
  await Promise.all(stores.map((store) => store.stop()));
});

async function toldOn(day: string): Promise<ToldSite> {
  const store = await startStore();
  stores.push(store);
  return toldSite(store.url, 'implementation', day);
}

async function read(site: ToldSite, language: 'en' | 'es' = 'en'): Promise<string> {
  const answer = await site
    .as('s-okafor', { id: supervisor(site), language })
    .request(`/cases/${site.caseId}/services`);
  return answer.text();
}

const supervisor = (site: ToldSite) => site.case().staff.find(({ role }) => role === 'supervisor')?.id ?? '';

test('a referral without an answer has the way to record it, one that has none has not', async () => {
  const page = await read(early);
  const open = early.case().referrals.filter(({ respondedOn, deleted }) => !respondedOn && !deleted);
  expect(open.length).toBeGreaterThan(0);
  expect(page.match(/record\/recordProviderResponse\?referral=/g)).toHaveLength(open.length);
  for (const { id } of open) expect(page).toContain(`recordProviderResponse?referral=${id}&amp;back=`);
  expect(page).not.toContain('recordProviderResponse?referral=referral-1&');
});

test('services tell of the talks with the provider and of each change, step by step', async () => {
  const words = readText(await read(late));
  expect(words).toMatch(/Talks with the provider/);
  expect(words).toMatch(/(Level|Intensity|Location|Provider|Type|Duration|The service ends): reviewed on \w+, /);
  expect(readText(await read(late, 'es'))).toMatch(/: revisado el /);
});
