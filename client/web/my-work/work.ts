import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import type { WorklistRow } from '../../../store/worklist';
import { type Step, stepFor } from './doing';

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
}

/** The same as lines, each in its section; what is due first stands in front. `played`: cases with a day of their own. */
export function workOf(
  { owed, waiting = [] }: WorkRows,
  today: CivilDate,
  played: ReadonlyMap<string, CivilDate> = new Map(),
): WorkLine[] {
  const ownDay = ({ caseId }: WorklistRow) => played.get(caseId) ?? null;
  return [
    ...owed.map((row) => lineOf(row, sectionOf(row, ownDay(row) ?? today), ownDay(row))),
    ...waiting.map((row) => lineOf(row, 'waiting' as const, ownDay(row))),
  ];
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

function lineOf(row: WorklistRow, section: Section, played: CivilDate | null): WorkLine {
  const { caseId, duty, title, due, dueAt, owners } = row;
  const kind = duty.split('/')[0] ?? duty;
  return { caseId, duty, title, due, dueAt, owners, kind, section, step: stepFor(row), played };
}

function sectionOf({ state, due }: WorklistRow, today: CivilDate): Exclude<Section, 'waiting'> {
  // One that is due today and counts hours may be overdue already: the case has said so.
  if (state === 'overdue' || (due !== null && due < today)) return 'overdue';
  if (due === today) return 'today';
  return due !== null && due <= endOfWeek(today) ? 'week' : 'later';
}
