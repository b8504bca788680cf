import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { planServing } from '../../../domain/duties/plans-under-way';
import type { CasePlanUnderWay } from '../../../store/plans-under-way';
import type { WorklistRow } from '../../../store/worklist';
import { type May, type Step, stepWith } from './doing';

/** When something is due, as people plan their days; `waiting` is what others owe in the own cases. */
export const SECTIONS = ['overdue', 'today', 'week', 'later', 'waiting'] as const;
export type Section = (typeof SECTIONS)[number];

/** One line of somebody's work. */
export interface WorkLine extends Pick<WorklistRow, 'caseId' | 'duty' | 'title' | 'due' | 'dueAt' | 'owners'> {
  kind: string;
  section: Section;
  step: Step;
  /** The day that it is in a case which was played and keeps a time of its own; null in any other. */
  played: CivilDate | null;
  /** The plan by which the duty is settled and where that stands; null where none was begun. */
  plan: Omit<CasePlanUnderWay, 'caseId' | 'serves'> | null;
}

/** Which lines are shown, as the address says: all where nothing is said. */
export interface WorkFilter {
  when?: Section;
  case?: string;
  kind?: string;
}

// "This week" reaches to the same day of the next one, so that on a Friday it does not end on Sunday (product default).
const WEEK = 7;

/** The last day of "this week". */
export function endOfWeek(today: CivilDate): CivilDate {
  return addDays(today, WEEK);
}

/** What is owed and what is waited for. */
export interface WorkRows {
  owed: readonly WorklistRow[];
  waiting?: readonly WorklistRow[];
  /** The plans that are under way in these cases. */
  plans?: readonly CasePlanUnderWay[];
  /** What this person has a right to; everything unless said. */
  may?: May;
}

/**
 * The same as lines, each in its section; what is due first stands in front. A plan that was handed in is frozen: its
 * duty waits with whoever decides, on one line for the plan and its approval. `played`: cases with a day of their own.
 */
export function workOf(
  { owed, waiting = [], plans = [], may }: WorkRows,
  today: CivilDate,
  played: ReadonlyMap<string, CivilDate> = new Map(),
): WorkLine[] {
  const ownDay = ({ caseId }: WorklistRow) => played.get(caseId) ?? null;
  const planOf = (row: WorklistRow) =>
    planServing(
      row.duty,
      plans.filter(({ caseId }) => caseId === row.caseId),
    );
  const isHandedIn = (row: WorklistRow) => planOf(row)?.stands === 'waiting';
  const decisionOn = (row: WorklistRow, among: readonly WorklistRow[]) =>
    among.find(({ caseId, duty }) => caseId === row.caseId && duty === planOf(row)?.approval);
  const own = owed.filter((row) => !isHandedIn(row));
  const handedIn = owed.filter((row) => isHandedIn(row) && !decisionOn(row, owed));
  const decided = new Set(handedIn.map((row) => decisionOn(row, waiting)));
  const others = [
    ...handedIn.map((row) => ({ ...row, owners: decisionOn(row, waiting)?.owners ?? row.owners })),
    ...waiting.filter((row) => !decided.has(row)),
  ];
  return [
    ...own.map((row) => lineOf(row, sectionOf(row, ownDay(row) ?? today), ownDay(row), planOf(row), may)),
    ...others.sort(byDue).map((row) => lineOf(row, 'waiting' as const, ownDay(row), planOf(row), may)),
  ];
}

function byDue(one: WorklistRow, other: WorklistRow): number {
  const [first, second] = [one, other].map(({ due, caseId, duty }) => `${due ?? '9999'} ${caseId} ${duty}`);
  return String(first) < String(second) ? -1 : 1;
}

/** How many lines there are in each section: of the very lines that are shown. */
export function countsOf(lines: readonly WorkLine[]): Record<Section, number> {
  const none = { overdue: 0, today: 0, week: 0, later: 0, waiting: 0 };
  return lines.reduce((counts, { section }) => ({ ...counts, [section]: counts[section] + 1 }), none);
}

/** The lines that a filter leaves. */
export function filtered(lines: readonly WorkLine[], { when, case: caseId, kind }: WorkFilter): WorkLine[] {
  const fits = (line: WorkLine) =>
    (when === undefined || line.section === when) &&
    (caseId === undefined || line.caseId === caseId) &&
    (kind === undefined || line.kind === kind);
  return lines.filter(fits);
}

function lineOf(
  row: WorklistRow,
  section: Section,
  played: CivilDate | null,
  underWay: CasePlanUnderWay | undefined,
  may: May | undefined,
): WorkLine {
  const { caseId, duty, title, due, dueAt, owners } = row;
  const kind = duty.split('/')[0] ?? duty;
  return {
    caseId,
    duty,
    title,
    due,
    dueAt,
    owners,
    kind,
    section,
    played,
    plan: underWay ? toldOf(underWay) : null,
    step: stepWith(underWay, row, may),
  };
}

function toldOf({ plan, stands, by, on, approval }: CasePlanUnderWay): WorkLine['plan'] {
  return { plan, stands, by, on, approval };
}

function sectionOf({ state, due }: WorklistRow, today: CivilDate): Exclude<Section, 'waiting'> {
  // One that is due today and counts hours may be overdue already: the case has said so.
  if (state === 'overdue' || (due !== null && due < today)) return 'overdue';
  if (due === today) return 'today';
  return due !== null && due <= endOfWeek(today) ? 'week' : 'later';
}
