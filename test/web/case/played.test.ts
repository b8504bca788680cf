import { readable } from '../../harness/readable';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, viewerOf } from '../../harness/web';
import type { Viewer } from '../../../client/web/session/viewer';

/* The guide's sample, told in 2006 and looked at twenty years later: to it, it is still the day on which its story ends. */

const LAST_DAY = 'Tue, Jan 10, 2006';
const OF_UNIT_9 = { unit: 'unit-9' } as const;

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url, 'sample-plan', '2006-01-20');
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

async function reads(path: string, change: Partial<Viewer> = {}, now = '2026-11-23T20:00:00.000Z'): Promise<string> {
  const site = siteAs(viewerOf({ id: 'w-marin', ...OF_UNIT_9, ...change }), { ...told.parts, now: () => now });
  return readable(await (await site.request(path)).text());
}

test('the first page of a case that was played says so, and nothing of it is late', async () => {
  const page = await reads('/cases/DEMO-2');
  expect(page).toContain(`This case was played and keeps its own time. It is shown as of its last day, ${LAST_DAY}.`);
  expect(page).toContain('Next date Thu, Jul 6, 2006 in 177 days');
  expect(page).not.toMatch(/overdue/);
});

test('its other pages and its forms are of the same day', async () => {
  expect(await reads('/cases/DEMO-2/people')).toMatch(/Daniel Martinez.+ 13 /);
  expect(await reads('/cases/DEMO-2/time?months=all')).not.toMatch(/20(?:0[7-9]|[12]\d)/);
  expect(await reads('/cases/DEMO-2/contacts')).not.toMatch(/days (?:ago|overdue)/);
});

test('on My work it stands as of that day, with a word about it', async () => {
  const page = await reads('/work');
  expect(page).toMatch(/Thu, Jul 6, 2006 in 177 days/);
  expect(page).toContain(`played, shown as of ${LAST_DAY}`);
  expect(page).toContain('0 Overdue');
});

test('nobody of the unit is late with it', async () => {
  const supervisor = { id: 's-brandt', role: 'supervisor' } as const;
  expect(await reads('/team/people/w-marin', supervisor)).toContain(`played, shown as of ${LAST_DAY}`);
  expect(await reads('/team/overdue', supervisor)).toContain('Nothing is overdue');
});

test('in Spanish as well', async () => {
  expect(await reads('/cases/DEMO-2', { language: 'es' })).toContain(
    'Este caso se representó y tiene su propio tiempo.',
  );
});

test('while the story is told, nothing is said of it', async () => {
  expect(await reads('/cases/DEMO-2', {}, '2006-01-20T20:00:00.000Z')).not.toContain('This case was played');
});

describe('a case that was played ahead of the clock on the wall, to its end', () => {
  let local: RunningStore;
  let ahead: ToldSite;

  beforeAll(async () => {
    local = await startStore();
    ahead = await toldSite(local.url, 'marlow', '2028-05-01');
  }, 60_000);
  afterAll(async () => {
    await ahead?.archive.close();
    await local?.stop();
  });

  async function pageOf(area: string): Promise<string> {
    const site = siteAs(viewerOf(), { ...ahead.parts, now: () => '2026-11-23T20:00:00.000Z' });
    return readable(await (await site.request(`/cases/${ahead.caseId}/${area}`)).text());
  }

  test('shows who was seen in every month', async () => {
    const page = await pageOf('contacts?months=all');
    expect(page).toMatch(/March 2028 .*Iris Marlow Thu, Mar 9, 2028.* November 2027 .*Not seen.* May 2027 /);
  });

  test('shows every report, and each can be read', async () => {
    const page = await pageOf('exchange');
    for (const month of ['February', 'April', 'July']) expect(page).toContain(`Read Form 2151A for ${month} 2027`);
    expect(await pageOf('2151a/2027-03')).toContain('March 2027');
  });

  test('has contacts and reports in the picture of its time', async () => {
    expect(await pageOf('time')).toMatch(/Monthly contacts \(48\), Form 2151A \(8\)/);
  });
});
