import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import type { Plan } from '../../../domain/case/plan';
import { inHand } from '../../../domain/case/plan-in-hand';
import type { OutlineItem } from '../../../domain/case/plan-outline';

/*
 * The rows that a section shows: those of the plan, and one for everybody and everything that the plan has to speak of and
 * does not yet. So nobody has to know whom a page asks about, and what is missing has a place on the page.
 */

/** The pages with a row for each child or person, by what names whom the row is about. */
export const PEOPLE_PAGES = {
  children: 'child',
  education: 'child',
  livingArrangements: 'child',
  people: 'person',
} as const;
export type PeoplePage = keyof typeof PEOPLE_PAGES;

/** Whether a page has a row for each child or person. */
export function isPeoplePage(page: string): page is PeoplePage {
  return Object.hasOwn(PEOPLE_PAGES, page);
}

/** Whom the rows of a page are about, in their order: first those of the plan, then those who have none yet. */
export function peopleIn(aCase: Case, plan: Plan, page: PeoplePage, today: CivilDate): string[] {
  const key = PEOPLE_PAGES[page];
  const rows = (plan.outline[page] ?? []) as unknown as readonly Record<string, string>[];
  const there = rows.map((row) => row[key] as string);
  const { children, minors, parents } = inHand(aCase, plan, today);
  const meant = page === 'people' ? [...children, ...parents] : page === 'education' ? minors : children;
  return [...there, ...meant.filter((person) => !there.includes(person))];
}

/** A row of the case management services: what a manual asks for, as far as it says what it is. */
export type WantedService = Pick<OutlineItem, 'code' | 'visitation' | 'contact'> & { whom: string[] };

/** The case management services that the sentences of what is missing ask for. */
export function wantedServices(sentences: readonly string[]): WantedService[] {
  return sentences.flatMap((sentence) => {
    const wanted = wantedIn(sentence);
    return wanted ? [wanted] : [];
  });
}

/** What one of these sentences asks for; null where it is about something else. */
export function wantedIn(sentence: string): WantedService | null {
  const [, visitation, visited] =
    /Arrange Visitation says nothing of (.+) Visitation for (.+?)\. /.exec(sentence) ?? [];
  if (visitation && visited) return { code: 'Arrange Visitation', visitation, whom: visited.split(', ') };
  const [, contact, reached] = /SW Planned Contact says nothing of (.+) Contacts for (.+?)\. /.exec(sentence) ?? [];
  if (contact && reached) return { code: 'SW Planned Contact', contact, whom: reached.split(', ') };
  const [, youth] = /: (\S+) is a non-minor dependent and needs Arrange and Maintain Placement/.exec(sentence) ?? [];
  if (youth) return { code: 'Arrange and Maintain Placement', whom: [youth] };
  const [, code] =
    /Case Mgmt Svcs: (Provide Your Rights Brochure|Family Engagement) (?:is missing|has no)/.exec(sentence) ?? [];
  return code ? { code, whom: [] } : null;
}

/** The rows of the case management services: those of the plan, then one for whatever it lacks one for. */
export function servicesIn({ outline }: Plan, wanted: readonly WantedService[]): Partial<OutlineItem>[] {
  const rows: Partial<OutlineItem>[] = [...(outline.caseServices ?? [])];
  for (const each of wanted) if (!rows.some((row) => isFor(each, row))) rows.push(rowFor(each, rows));
  return rows;
}

/** Where the row is in which something wanted is written. */
export function placeOf(wanted: WantedService, rows: readonly Partial<OutlineItem>[]): number {
  return rows.findIndex((row) => isFor(wanted, row));
}

/** A row of the same kind that is not filled in yet; what is filled in was meant for others. */
function isFor({ code, visitation, contact, whom }: WantedService, row: Partial<OutlineItem>): boolean {
  if (row.code !== code || row.visitation !== visitation || row.contact !== contact) return false;
  if (code === 'Arrange and Maintain Placement') return whom.every((each) => row.participants?.includes(each));
  return code === 'Family Engagement' || !(row.frequency ?? row.notApplicable);
}

/** For everybody, where the plan has no such row yet. */
function rowFor({ whom, ...wanted }: WantedService, rows: readonly Partial<OutlineItem>[]): Partial<OutlineItem> {
  const isOneMore = rows.some(({ code, visitation, contact }) =>
    [code === wanted.code, visitation === wanted.visitation, contact === wanted.contact].every(Boolean),
  );
  const participants = isOneMore || wanted.code === 'Arrange and Maintain Placement' ? whom : [];
  return { ...wanted, ...(participants.length > 0 && { participants }) };
}
