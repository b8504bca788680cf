import { readable } from '../../harness/readable';
import { startStore, type RunningStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url);
  const read = (person: string, caseId: string) => ({ person, caseId, what: 'journal' as const });
  await site.archive.noteAccess(Array.from({ length: 60 }, () => read('w-hale', site.caseId)));
  await site.archive.noteAccess([read('s-okafor', 'MW-27-0099'), read('os:root', site.caseId)]);
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function page(person: string, path: string) {
  const answer = await site.as(person).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

const rowsOf = (html: string) => (html.match(/<tr role="row"/g)?.length ?? 1) - 1;

describe('the access log', () => {
  test('is for auditors; for others there is no such page', async () => {
    for (const person of ['w-hale', 's-okafor', 'm-vasquez', 'x-admin', 'd-pruitt'])
      expect([person, (await page(person, '/access')).status]).toEqual([person, 404]);
    expect((await page('a-quill', '/access')).text).toContain('Corin Hale w-hale');
  });

  test('is narrowed by case and by person, page by page', async () => {
    const all = await page('a-quill', '/access?person=w-hale');
    expect(rowsOf(all.html)).toBe(50);
    expect(rowsOf((await page('a-quill', '/access?person=w-hale&page=2')).html)).toBe(10);
    const one = await page('a-quill', '/access?case=MW-27-0099');
    expect(rowsOf(one.html)).toBe(1);
    expect(one.text).toMatch(/Nkem Okafor s-okafor MW-27-0099 Journal/);
    expect((await page('a-quill', '/access?to=2020-01-01')).text).toContain('No reading is noted that is like that.');
  });

  test('a day that does not exist is said beside its field', async () => {
    const { status, text } = await page('a-quill', '/access?from=2%2F31%2F2027');
    expect(status).toBe(422);
    expect(text).toContain('Enter a day');
  });

  test('is there as a table for spreadsheets', async () => {
    const { text } = await page('a-quill', '/access/log.csv?case=MW-27-0099');
    expect(text).toMatch(/at,person,case,what .+Z,s-okafor,MW-27-0099,journal/);
  });
});
