import { eventsFound } from '../../../client/web/case/journal/entries';
import { detailsOf, inLine, tellingOf } from '../../../client/web/case/journal/telling';
import type { Language } from '../../../client/web/page/words';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

/* The journal of the Marlow family, told to its end: who did what when, in words. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2028-04-10');
}, 120_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function html(query: string, language: Language = 'en'): Promise<string> {
  return (await site.as('s-okafor', { language }).request(`/cases/${site.caseId}/journal${query}`)).text();
}

const read = async (query: string, language?: Language) => readText(await html(query, language));

/** All of the journal, what became of duties too. */
async function whole(language: Language): Promise<string[]> {
  const lines: string[] = [];
  for (let page = 1; page < 100; page++) {
    const rows = [
      ...(await html(`?duties=shown&page=${page}`, language)).matchAll(/<tr\b[^>]*id="event-\d+"[\s\S]*?<\/tr>/g),
    ];
    lines.push(...rows.map(([row]) => readText(row)));
    if (rows.length < 40) break;
  }
  return lines;
}

test('a line says with whom, about whom, on which day and which plan', async () => {
  expect(await read('?kind=contactRecorded')).toMatch(
    /recorded a contact: In person, .*Sol Marlow.*, \w{3}, \w{3} \d+, 2027/,
  );
  expect(await read('?kind=planApproved')).toMatch(/approved a plan: Case plan update, \w{3}, \w{3} \d+, 2027/);
  expect(await read('?kind=goalSet')).toMatch(/goal: Iris Marlow, /);
});

test('the details are words under words', async () => {
  const text = await read('?kind=paperSignaturesKeyed');
  expect(text).toMatch(/Signed by the worker on \w{3}, \w{3} \d+, 2027 Printed on \w{3}, \w{3} \d+, 2027/);
});

test.each(['en', 'es'] as const)('no line and no detail has a code (%s)', async (language) => {
  const lines = await whole(language);
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.filter((line) => CODE.test(line)).slice(0, 5)).toEqual([]);
});

// As the core numbers things and people, and names policies; a unit and the items of a form are called so.
const CODE = /\b(?!unit-|item-)[a-z]+-\d+\b|\b[\w-]+@\d{4}\.\d|\b[a-z]+[A-Z]\w+\b(?<!iCal)/;

test('what is sensitive in a checklist is not in the journal', () => {
  const done = ['barriers', 'safety', 'coercive-control'];
  const recorded = { type: 'checklistRecorded', checklist: 'conference-topics', about: null, on: '2027-05-01', done };
  const event = { ...recorded, notApplicable: ['safety'], notes: null } as const;
  const entry = { event, sequence: 1, on: '2027-05-01', by: 'w-hale', at: '2027-05-01T17:00:00.000Z' };
  const wanted = { kind: null, deedsAlone: true, until: null, event: null, read: null, page: 1 };
  const [shown] = eventsFound([entry as never], wanted).entries;
  const telling = tellingOf(site.case(), [], new Map(), 'en');
  const words = shown ? JSON.stringify([inLine(shown.event, telling), detailsOf(shown.event, telling)]) : '';
  expect(words).toContain('Address specific barriers');
  expect(words).not.toMatch(/safety|coercive/i);
});
