import { dutyPage, planPage } from '../../client/web/case/addresses';
import { agenda } from '../../domain/duties/agenda';
import { policyOf } from '../../policies/packs';
import { type RunningStore, startStore } from '../harness/store';
import { type ToldSite, toldSite } from '../harness/told-site';
import { readText } from './page/reading';
import { CASE, SHOWN_PAGES } from './shown-pages';

/* The things of a case are said by their kind and day on its pages, not by the numbers that the core has for them. */

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url, 'marlow', '2027-05-27');
}, 120_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

// Numbers of things as the core gives them, and policies by name and version.
const CODE =
  /\b(?:plan|hearing|order|contact|exception|referral|service|objective|meeting|consent|enrolment|appointment|exchange|absence|submission|declined|conference|review)-\d+\b|\b[\w-]+@\d{4}\.\d+/g;

/** The pages of the case, each with somebody who is shown it. */
function pages(): { address: string; person: string }[] {
  const aCase = told.case();
  const { duties } = agenda(aCase, policyOf(aCase), aCase.today as string);
  const own = [...duties.map(({ id }) => dutyPage(CASE, id)), ...aCase.plans.map(({ id }) => planPage(CASE, id))];
  return [...SHOWN_PAGES, ...own.map((address) => ({ address, person: 's-okafor' }))].filter(
    ({ address }) => address.includes(CASE) || address.startsWith('/work') || address.startsWith('/approvals'),
  );
}

test.each(['en', 'es'] as const)(
  'no page of a case says a number of the core (%s)',
  async (language) => {
    const found: string[] = [];
    for (const { address, person } of pages()) {
      const text = readText(await (await told.as(person, { language }).request(address)).text());
      for (const { 0: code, index } of text.matchAll(CODE))
        found.push(`${address}: ${text.slice(index - 80, index + 40)} ${code}`);
    }
    expect([...new Set(found)]).toEqual([]);
  },
  120_000,
);
