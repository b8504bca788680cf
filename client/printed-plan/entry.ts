import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { ageOf, memberOf } from '../../domain/case/family';
import type { WrittenPlan } from '../written-plan';

/** A plan to be printed: the case knows its people, the day their ages. */
export interface Printing {
  aCase: Case;
  plan: WrittenPlan;
  on: CivilDate;
}

/** The pages of the notebook, in its order (S2.32). */
export const PAGES = [
  'ID',
  'CP Participants',
  'Contributing Factors',
  'Strengths',
  'Service Objectives',
  'Planned Client Services',
  'Case Mgmt Svcs',
] as const;
export type Page = (typeof PAGES)[number];

/** What a page says of somebody: a line, and what stands below it, each step two spaces further in. */
export interface Entry {
  page: Page;
  /** Nobody named is everybody. */
  participants: readonly string[];
  lines: string[];
}

/** A line with its label; none where nothing was said. */
export function said(label: string, what: string | null | undefined): string[] {
  const words = what?.trim();
  return words ? [`${label}: ${words}`] : [];
}

/** Yes or no where it was said. */
export function answered(label: string, answer: boolean | undefined): string[] {
  return answer === undefined ? [] : [`${label}: ${answer ? 'yes' : 'no'}`];
}

/** Lines that belong to the one above them. */
export function below(...lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Somebody by id, with the age of the day (S2.11). */
export function withAge({ aCase, on }: Printing, person: string): string {
  const member = memberOf(aCase, person);
  const age = member ? ageOf(member, on) : null;
  return age === null ? person : `${person} (${age})`;
}

/** Several people, or everybody. */
export function people(printing: Printing, ids: readonly string[]): string {
  return ids.map((id) => withAge(printing, id)).join(', ') || 'everybody';
}
