import { randomUUID } from 'node:crypto';
import { dutyPage, formPage, planPage } from '../../client/web/case/addresses';
import { HELP_PAGES } from '../../client/web/help/contents';
import { LIST_NAMES, valuesOf } from '../../domain/case/lists';
import { COMMAND_NAMES } from '../../domain/commands/catalogue';
import { agenda } from '../../domain/duties/agenda';
import { DOCUMENTS } from '../../policies/documents';
import { DUTY_KINDS, policyOf, rulesOfKind } from '../../policies/packs';
import { type RunningStore, startStore } from '../harness/store';
import { STAFF, storyNamed, type ToldSite, toldSite } from '../harness/told-site';
import { type WholeSite, wholeSite } from '../harness/whole-site';
import { CASE, SHOWN_PAGES } from './shown-pages';
import { englishIn } from './page/english-words';

/* Every page of a told family, as somebody who chose Spanish is shown it. */

/** Every form, and the page of each duty, plan and person of the told case. */
function pagesOf(told: ToldSite): { address: string; person: string }[] {
  const aCase = told.case();
  const { duties } = agenda(aCase, policyOf(aCase), aCase.today as string);
  const addresses = [
    ...COMMAND_NAMES.map((command) => formPage(CASE, command)),
    ...duties.map(({ id }) => dutyPage(CASE, id)),
    ...aCase.plans.map(({ id }) => planPage(CASE, id)),
    ...Object.keys(HELP_PAGES).map((name) => `/help/${name}`),
  ];
  return addresses.flatMap((address) => ['w-hale', 's-okafor'].map((person) => ({ address, person })));
}

/** What people typed in a story: it is shown in their words. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : [];
}

const SOURCES = DUTY_KINDS.flatMap((kind) => rulesOfKind(kind).map(({ source }) => source));

/** Names of people and titles of documents are what they are in any language. */
const NAMES = [...STAFF.map(({ name }) => name), ...DOCUMENTS.map(({ title }) => title), ...SOURCES];

/** Values of lists are chosen and have words in Spanish, also where a story says them in English. */
const CHOSEN = LIST_NAMES.flatMap((name) => valuesOf(name));

const TYPED = [...typedIn(storyNamed('marlow')), ...NAMES].filter(
  (each) => !CHOSEN.includes(each) && !/product default/.test(each),
);

describe.each(['2027-01-20', '2027-05-27'])('on %s', (day) => {
  let store: RunningStore;
  let told: ToldSite;
  let whole: WholeSite;

  beforeAll(async () => {
    store = await startStore();
    told = await toldSite(store.url, 'marlow', day);
    await told.archive.saveStaff(STAFF.map((each) => ({ ...each, language: 'es' as const })));
    whole = wholeSite(told);
  }, 120_000);
  afterAll(async () => {
    await told?.archive.close();
    await store?.stop();
  });

  async function asked(person: string, address: string, body?: URLSearchParams): Promise<string> {
    const { cookie, csrf } = await whole.signedIn(person);
    body?.set('csrf', csrf);
    const headers = {
      Cookie: `${cookie.name}=${cookie.value}`,
      'Accept-Language': 'es',
      'Sec-Fetch-Site': 'same-origin',
    };
    const sent = body ? { method: 'POST', body } : {};
    const answer = await whole.site.request(`http://localhost:8040${address}`, { headers, ...sent });
    // A form leads to itself with a number of its own.
    const led = answer.headers.get('location');
    if (answer.status === 303 && led && !body) return asked(person, led);
    return answer.headers.get('content-type')?.includes('text/html') ? answer.text() : '';
  }

  test('no page has English on it that is not marked as English', async () => {
    const found: string[] = [];
    for (const { address, person } of [...SHOWN_PAGES, ...pagesOf(told)]) {
      const page = await asked(person, address);
      found.push(...(page ? englishIn(page, TYPED) : ['no page']).map((text) => `${address}: ${text}`));
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('nor has what is said of a form that is sent empty', async () => {
    const found: string[] = [];
    for (const command of COMMAND_NAMES) {
      const { sequence } = told.case();
      const body = new URLSearchParams({
        request: randomUUID(),
        sequence: String(sequence),
        version: '0',
        act: 'save',
      });
      const page = await asked('s-okafor', formPage(CASE, command), body);
      found.push(...englishIn(page, TYPED).map((text) => `${command}: ${text}`));
    }
    expect(found).toEqual([]);
  }, 240_000);
});
