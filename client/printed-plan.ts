import { withWeekday, type CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { ageOf, memberOf } from '../domain/case/family';
import { type Plan, planInEffect, planOf, plansInProgress } from '../domain/case/plan';
import type { Objective, OutlineItem } from '../domain/case/plan-outline';
import { goalIn } from '../domain/case/plan-in-hand';
import { EXTENDED_FOSTER_CARE, PLAN_NARRATIVES, type PlanNarrative, type TextId } from '../domain/case/plan-pages';

/** A page of a plan, or what it says to one participant: a heading and its lines. */
export interface PlanPage {
  title: string;
  lines: string[];
}

/** Reads words from where they are kept: the case knows them by id. */
export type Read = (id: TextId) => Promise<string | null>;

/** An objective, factor, strength or service as a line and the words below it. */
interface Entry {
  page: string;
  participants: readonly string[];
  lines: string[];
}

/** The plan that is asked for: else the one that is being made, else the one in effect. A plan that is over keeps no pages. */
export function planToPrint(aCase: Case, id?: string): Plan | null {
  const plan = id === undefined ? (plansInProgress(aCase)[0] ?? planInEffect(aCase)) : planOf(aCase, id);
  return plan && (plan.state === 'In Progress' || plan.state === 'In Effect') ? plan : null;
}

/** A plan page by page, as on the screens of the CWS/CMS guide (S2.32). */
export async function planByPage(aCase: Case, plan: Plan, on: CivilDate, read: Read): Promise<PlanPage[]> {
  const entries = await entriesOf(aCase, plan, on, read);
  const written = await narrativesOf(plan, read);
  const under = (page: string) => [
    ...entries.filter((entry) => entry.page === page).flatMap(({ lines }) => lines),
    ...written.filter((narrative) => narrative.page === page).flatMap(({ lines }) => lines),
  ];
  return [
    { title: 'ID', lines: [...(await identification(plan, read)), ...under('ID')] },
    { title: 'CP Participants', lines: [...participants(aCase, plan, on), ...under('CP Participants')] },
    ...LISTED.map((title) => ({ title, lines: under(title) })),
  ];
}

/** What a plan says to each participant: "View by Participant" (S2.41). */
export async function planByParticipant(aCase: Case, plan: Plan, on: CivilDate, read: Read): Promise<PlanPage[]> {
  const entries = await entriesOf(aCase, plan, on, read);
  return (plan.participants ?? []).map((person) => ({
    title: withAge(aCase, person, on),
    lines: entries
      .filter((entry) => entry.participants.length === 0 || entry.participants.includes(person))
      .flatMap(({ page, lines: [first = '', ...more] }) => [`${page}: ${first}`, ...more]),
  }));
}

const LISTED = ['Service Objectives', 'Contributing Factors', 'Strengths', 'Planned Client Services', 'Case Mgmt Svcs'];

async function entriesOf(aCase: Case, { outline }: Plan, on: CivilDate, read: Read): Promise<Entry[]> {
  const { objectives, contributingFactors = [], strengths = [], plannedServices, caseServices = [] } = outline;
  const people = (ids: readonly string[]) => ids.map((id) => withAge(aCase, id, on)).join(', ') || 'everybody';
  const items = [
    ['Contributing Factors', contributingFactors],
    ['Strengths', strengths],
    ['Planned Client Services', plannedServices],
    ['Case Mgmt Svcs', caseServices],
  ] as const;
  return Promise.all([
    ...objectives.map(async (each) => ({
      page: 'Service Objectives',
      participants: each.participants,
      lines: [objectiveInWords(each, people(each.participants)), ...(await below(each, read))],
    })),
    ...items.flatMap(([page, list]) =>
      list.map(async (each) => ({
        page,
        participants: each.participants,
        lines: [
          itemInWords(each, people(each.participants)),
          ...(await texts([each.description, each.notApplicable], read)),
        ],
      })),
    ),
  ]);
}

function objectiveInWords({ type, projectedCompletion, met }: Objective, people: string): string {
  const by = projectedCompletion ? `, by ${withWeekday(projectedCompletion)}` : '';
  return `${type}: ${people}${by}${met ? `; met: ${met}` : ''}`;
}

/** Of a non-minor dependent the sentence of the guide goes before the participation criteria (S2.48, S2.49). */
async function below({ detail, descriptions = [], progress, criteria = [] }: Objective, read: Read): Promise<string[]> {
  const words = await texts([detail, ...descriptions.map((each) => each.words), progress?.id], read);
  return [...words, ...(criteria.length > 0 ? [`  ${EXTENDED_FOSTER_CARE} ${criteria.join('; ')}`] : [])];
}

function itemInWords(item: OutlineItem, people: string): string {
  const { code, visitation, contact, types = [], silpSetting, frequency, occurrences } = item;
  const more = [visitation, contact, ...types, silpSetting, frequency, occurrences && `${occurrences} times`];
  return [`${code}: ${people}`, ...more.filter(Boolean)].join('; ');
}

async function narrativesOf({ outline }: Plan, read: Read): Promise<{ page: string; lines: string[] }[]> {
  const written = Object.entries(outline.narratives ?? {}) as [PlanNarrative, TextId][];
  return Promise.all(
    written.map(async ([name, id]) => {
      const { page, title } = PLAN_NARRATIVES[name];
      return { page, lines: [title, ...(await texts([id], read))] };
    }),
  );
}

async function identification({ outline, startDate, endDate }: Plan, read: Read): Promise<string[]> {
  const period = `${withWeekday(startDate)} to ${withWeekday(endDate)}`;
  const appropriateness = await texts([outline.appropriateness?.id], read);
  return [period, ...(appropriateness.length > 0 ? ['Appropriateness description', ...appropriateness] : [])];
}

/** Each participant with the age of that day (S2.11), a child with its goals. */
function participants(aCase: Case, plan: Plan, on: CivilDate): string[] {
  return (plan.participants ?? []).map((person) => {
    const row = plan.outline.children?.find(({ child }) => child === person);
    const goal = plan.focusChildren?.includes(person) ? goalIn({ aCase, plan }, person) : null;
    const more = [goal, row?.concurrentGoal && `concurrently ${row.concurrentGoal}`, row?.adoptability, row?.component];
    return [withAge(aCase, person, on), ...more.filter(Boolean)].join('; ');
  });
}

function withAge(aCase: Case, person: string, on: CivilDate): string {
  const member = memberOf(aCase, person);
  const age = member ? ageOf(member, on) : null;
  return age === null ? person : `${person} (${age})`;
}

async function texts(ids: readonly (TextId | undefined)[], read: Read): Promise<string[]> {
  const known = ids.filter((id) => id !== undefined);
  return Promise.all(
    known.map(
      async (id) => `  ${(await read(id)) ?? 'The words are not there yet: the record is written a moment later.'}`,
    ),
  );
}
