import { randomUUID } from 'node:crypto';
import { HELP_PAGES } from '../../client/web/help/contents';
import type { Scenario } from '../../client/simulate/scenario';
import { type RunningStore, startStore } from '../harness/store';
import { storyNamed, type ToldSite, toldSite } from '../harness/told-site';
import { type SignedInPerson, type WholeSite, wholeSite } from '../harness/whole-site';
import { type MatrixRow, matrixRows } from './matrix';

/* Every route with everybody: who is let in, and that nobody sees anything of a case that is not theirs. */

const CASE = 'MW-27-0031';
const OTHER_CASE = 'DEMO-2';
const HERE = 'http://localhost:8040';

const PEOPLE: Record<string, string | null> = {
  own: 'w-hale',
  mate: 'w-teague',
  other: 'w-other',
  sup: 's-okafor',
  sup2: 's-other',
  in: 's-lindqvist',
  out: 's-lindqvist',
  pm: 'm-vasquez',
  dhs: 'd-pruitt',
  dcfs: 'i-dunmore',
  liai: 'l-asher',
  audit: 'a-quill',
  admin: 'x-admin',
  none: null,
};

/** Who sees into either case; the families, and what is known of them, are nobody else's. */
const SEES: Record<string, readonly string[]> = {
  [CASE]: ['own', 'sup', 'in', 'pm', 'dhs', 'dcfs', 'liai', 'audit'],
  [OTHER_CASE]: ['other', 'sup2', 'pm', 'audit'],
};
const TELLING: Record<string, RegExp> = {
  [CASE]: /MW-27-0031|Marlow|Fenwick|Rourke/,
  [OTHER_CASE]: /DEMO-2|Quintrell/,
};

const ROWS = matrixRows();

/** The pages on a day, with what is behind them. */
interface Day {
  store: RunningStore;
  told: ToldSite;
  whole: WholeSite;
  sessions: Map<string, SignedInPerson>;
}

let inTheDates: Day;
let afterThem: Day;

beforeAll(async () => {
  [inTheDates, afterThem] = [await dayOf('2027-05-27'), await dayOf('2027-06-07')];
}, 120_000);
afterAll(async () => {
  for (const { told, store } of [inTheDates, afterThem]) {
    await told.archive.close();
    await store.stop();
  }
});

async function dayOf(day: string): Promise<Day> {
  const store = await startStore();
  const told = await toldSite(store.url, 'marlow', day, [inUnit7(storyNamed('sample-plan'))]);
  // The sentences of the guide, which the rules quote, have the name of its family.
  for (const id of ['child-1', 'child-2', 'parent-1', 'parent-2', 'caregiver-1'])
    await told.archive.saveParticipant(OTHER_CASE, { id, name: 'Alba Quintrell' });
  return { store, told, whole: wholeSite(told), sessions: new Map() };
}

/** The family of the guide with the staff of another unit. */
function inUnit7(scenario: Scenario): Scenario {
  const moved = JSON.stringify(scenario)
    .replaceAll('"w-marin"', '"w-other"')
    .replaceAll('"s-brandt"', '"s-other"')
    .replaceAll('"unit-9"', '"unit-7"');
  return JSON.parse(moved) as Scenario;
}

interface Answer {
  status: number;
  to: string | null;
  html: string;
}

const dayFor = (who: string) => (who === 'out' ? afterThem : inTheDates);

async function ask(who: string, method: MatrixRow['method'], address: string): Promise<Answer> {
  const { whole } = dayFor(who);
  const signedIn = await sessionOf(who);
  const Cookie = signedIn ? `${signedIn.cookie.name}=${signedIn.cookie.value}` : '';
  const isApi = address.startsWith('/api/');
  const body = isApi ? '{"nothing":"known"}' : new URLSearchParams({ csrf: signedIn?.csrf ?? '', ...typed() });
  const sent = method === 'GET' ? {} : { body };
  const forApi = { 'Content-Type': 'application/json', 'X-CSRF-Token': signedIn?.csrf ?? '' };
  const headers = { Cookie, 'Sec-Fetch-Site': 'same-origin', ...(isApi && forApi) };
  const answer = await whole.site.request(`${HERE}${address}`, { method, headers, ...sent });
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
}

async function sessionOf(who: string): Promise<SignedInPerson | null> {
  const person = PEOPLE[who];
  if (!person) return null;
  const { sessions, whole } = dayFor(who);
  const session = sessions.get(person) ?? (await whole.signedIn(person));
  sessions.set(person, session);
  return session;
}

/** What is sent fits a contact, a decision and a choice of language: whoever may, does it. */
function typed(): Record<string, string> {
  return {
    request: randomUUID(),
    sequence: String(inTheDates.told.case().sequence),
    subject: '',
    version: '0',
    act: 'save',
    on: '2027-05-26',
    method: 'in-person',
    status: 'completed',
    place: 'home',
    narrative: 'Seen at home.',
    'with.child-2.person': 'child-2',
    'with.child-2.how': 'seen',
    decision: 'approve',
    hash: 'of another plan',
    language: 'en',
    back: '/',
  };
}

const at = (address: string, caseId = CASE) => address.replaceAll('CASE', caseId);

test('every route stands in the matrix, and nothing else does', () => {
  const routes = inTheDates.whole.site.routes.filter(
    ({ method, path }) => method !== 'ALL' && !path.startsWith('/assets/'),
  );
  const listed = new Set(ROWS.map(({ route }) => route));
  expect([...listed].sort()).toEqual([...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort());
});

describe.each(ROWS.map((row) => [`${row.method} ${row.address}`, row] as const))('%s', (_, row) => {
  const { method, address } = row;

  test('answers each as the matrix says, and changes nothing where it says no', async () => {
    const answers: Record<string, number> = {};
    const changed: string[] = [];
    for (const who of Object.keys(PEOPLE)) {
      const { told } = dayFor(who);
      const { sequence } = told.case();
      const { status } = await ask(who, method, at(address));
      answers[who] = status;
      if (told.case().sequence !== sequence && status >= 400) changed.push(who);
    }
    expect(answers).toEqual(row.answers);
    expect(changed).toEqual([]);
  });

  test('says to whoever may not what it says of a case that does not exist', async () => {
    for (const who of Object.keys(PEOPLE).filter((each) => row.answers[each] === 404)) {
      const [theirs, nobodys] = [await ask(who, method, at(address)), await ask(who, method, at(address, 'XX-1'))];
      expect([who, theirs.html.replaceAll(CASE, 'XX-1')]).toEqual([who, nobodys.html]);
    }
  });

  test('shows nobody anything of a case that is not theirs', async () => {
    for (const who of Object.keys(PEOPLE).filter((each) => each !== 'none'))
      for (const own of [CASE, OTHER_CASE]) {
        const { html } = await ask(who, 'GET', at(address, own));
        // What the address says is known to whoever typed it.
        const said = address.includes('CASE') ? html.replaceAll(own, '') : html;
        const notTheirs = [CASE, OTHER_CASE].filter((id) => !SEES[id]?.includes(who));
        const shown = notTheirs.flatMap((id) => TELLING[id]?.exec(said)?.[0] ?? []);
        expect([who, own, shown]).toEqual([who, own, []]);
      }
  });
});

test('every page that is shown leads to a page of the help that is there', async () => {
  const rows = ROWS.filter(({ method, address }) => method === 'GET' && !address.startsWith('/help'));
  const without: string[] = [];
  for (const { address } of rows)
    for (const who of ['own', 'pm', 'dhs', 'audit', 'admin', 'none']) {
      const { html } = await ask(who, 'GET', at(address));
      if (!html.startsWith('<!doctype html>')) continue;
      const page = /href="\/help\/([\w-]+)"/.exec(/<footer[\s\S]*$/.exec(html)?.[0] ?? '')?.[1] ?? '';
      if (!Object.hasOwn(HELP_PAGES, page)) without.push(`${who} ${address}`);
    }
  expect(without).toEqual([]);
});

test('whoever is not signed in is sent to the sign-in, with where they wanted to go', async () => {
  const { status, to } = await ask('none', 'GET', `/cases/${CASE}`);
  expect([status, to]).toEqual([303, `/sign-in?to=${encodeURIComponent(`/cases/${CASE}`)}`]);
});

test('nothing that was asked went wrong in the program', () => {
  expect([inTheDates.whole.faults, afterThem.whole.faults]).toEqual([[], []]);
});
