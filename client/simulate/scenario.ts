import { isTimeOfDay } from '../../domain/calendar/agency-clock';
import { type CivilDate, isCivilDate } from '../../domain/calendar/civil-date';
import type { CommandName } from '../../domain/commands/catalogue';
import type { References } from './references';

/** A moment of a scenario: local date and time of the agency. */
export interface LocalMoment {
  date: CivilDate;
  time: string;
}

/** One thing that somebody says to the case. */
export interface Step extends LocalMoment {
  by: string;
  /** The row of the scenario's table that it plays, if it has one. */
  ref: string | null;
  command: CommandName;
  args: Record<string, unknown>;
  /** The code with which it is to be refused, or null. */
  refused: string | null;
}

/** What is to be seen at a moment. */
export interface Expectation extends LocalMoment {
  kind: LineKind;
  /** The reference in the table, or the duty's id. */
  ref: string;
  to: string[];
  due: CivilDate | null;
  text: string;
}

export const LINE_KINDS = [
  'REMINDER',
  'TASK',
  'ESCALATION',
  'RECALC',
  'STATUS',
  'REFUSED',
  'DOCUMENT',
  'PROBLEM',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A family's story: who they are, what people did and when, and what is to come of it. */
export interface Scenario {
  name: string;
  caseId: string;
  opening: Step;
  steps: Step[];
  /** The story ends here; nothing more is awaited after it. */
  until: LocalMoment;
  zone: string;
  expectations: Expectation[];
  references: References;
  /** The table's people in this case's words. */
  people: Record<string, string>;
}

/** `2027-01-06 16:30` as a local moment, or null. */
export function localMoment(text: unknown): LocalMoment | null {
  if (typeof text !== 'string') return null;
  const [date = '', time = '', ...rest] = text.split(' ');
  return rest.length === 0 && isCivilDate(date) && isTimeOfDay(time) ? { date, time } : null;
}
