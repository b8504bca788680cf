import { type RunningStore, startStore } from '../../harness/store';
import { STAFF, type ToldSite, toldSite } from '../../harness/told-site';

/* Whatever a page offers somebody, that person may do: no way leads to a form that is refused for want of a right. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-05-10');
  // Whoever is asked to take a case looks into all of it, and does not work on it yet.
  const cases = await site.parts.cases?.();
  const asked = { unit: 'unit-7', supervisor: 's-other', reason: 'The family has moved' };
  await cases?.tell(site.caseId, 'requestTransfer', asked, { by: 'w-hale' });
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

const HREF = /href="(\/[^"#]*)/g;

/** The addresses to which a page leads; none where there is no such page for that person. */
async function waysOn(person: string, path: string): Promise<string[]> {
  const answer = await site.as(person).request(path);
  const html = answer.status === 200 ? await answer.text() : '';
  return [...html.matchAll(HREF)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** Every page of the case that somebody comes to from the lists, and the forms that these offer, one of each command. */
async function formsOffered(person: string): Promise<Map<string, string>> {
  const [seen, forms] = [new Set<string>(), new Map<string, string>()];
  const left = ['/work', '/approvals', `/cases/${site.caseId}`];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const href of await waysOn(person, path)) {
      const [page = ''] = href.split('?');
      const command = /\/record\/(\w+)$/.exec(page)?.[1];
      if (command) forms.set(command, forms.get(command) ?? href);
      else if (PAGES.some((kind) => kind.test(page))) left.push(page);
    }
  }
  return forms;
}

// The pages that say what is to be done; of a kind with many, the journal's and those of documents offer nothing.
const PAGES = [
  /^\/cases\/[\w-]+(\/(record|contacts|court|services|exchange|people|plans))?$/,
  /^\/cases\/[\w-]+\/(duties|plans|2151a)\/[^.]+$/,
  /^\/approvals\//,
];

test.each(STAFF.map(({ id }) => id))(
  '%s may do whatever is offered',
  async (person) => {
    const refused: string[] = [];
    for (const href of (await formsOffered(person)).values()) {
      const shown = await site.as(person).request(href);
      const at = shown.headers.get('location');
      const { status } = at?.startsWith('/') ? await site.as(person).request(at) : shown;
      if (status === 403) refused.push(href);
    }
    expect(refused).toEqual([]);
  },
  60_000,
);

test('whoever may not act on a duty is led to its reason', async () => {
  const ways = await waysOn('s-other', `/cases/${site.caseId}`);
  expect(ways).toContain(`/cases/${site.caseId}/duties/plan-update/1`);
  expect(ways.filter((href) => href.includes('/record/'))).toEqual([]);
});
