import type { Moment } from '../calendar/moment';
import { addDays, type CivilDate, earliest } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/events';
import type { Policy } from '../policy';
import { refusal, type Refusal } from './refusal';
import type { ArgsOf, Fields } from './shape';
import type { Right } from './rights';

/** Something people may say to a case: who may, what it looks like, and what follows from it. */
export interface Command<S extends Fields = Fields> {
  /** One sentence for people: shown in help and beside the update in the Temporal UI. */
  description: string;
  by: readonly Right[];
  shape: S;
  decide: (aCase: Case, args: ArgsOf<S>, moment: Moment, policy: Policy) => CaseEvent[] | Refusal;
}

/** Declares a command; the arguments' type comes from its shape. */
export function command<const S extends Fields>(definition: Command<S>): Command<S> {
  return definition;
}

// ── checks that many decisions share ───────────────────────────────────────────────────────────────────────────────

/** The first refusal among several checks. */
export function firstRefusal(...checks: (Refusal | null | false | undefined)[]): Refusal | null {
  return checks.find((check): check is Refusal => Boolean(check)) ?? null;
}

/** Refuses somebody whom the case does not know. */
export function unknownPeople(aCase: Case, ids: readonly string[]): Refusal | null {
  const stranger = ids.find((id) => !aCase.family.some((member) => member.id === id));
  return stranger
    ? refusal('unknown-person', `${stranger} is not a participant of this case. Known: ${known(aCase)}.`)
    : null;
}

/** Refuses a child whom the case does not know. */
export function unknownChild(aCase: Case, id: string): Refusal | null {
  const found = aCase.family.some((member) => member.id === id && member.role === 'child');
  return found ? null : refusal('unknown-person', `${id} is not a child of this case. Children: ${children(aCase)}.`);
}

/** Refuses a day that has not come yet. */
export function inFuture(what: string, on: string, moment: Moment): Refusal | null {
  const sentence = `${what} is dated ${on}, which has not come yet. Check the date; today is ${moment.on}.`;
  return on > moment.on ? refusal('date-in-future', sentence) : null;
}

/** What is known of how a case began: in the case, or at its opening. */
export interface Begun {
  openedOn: CivilDate | null;
  firstContacts: readonly { on: CivilDate }[];
  removals: readonly { on: CivilDate }[];
  placements: readonly { from: CivilDate }[];
}

/** Some things were there before the child welfare agency was: a joint service, a service, a consent. */
export const A_YEAR_BEFORE = 365;

/** Refuses a day on which there was no case yet: a slip of the finger, and a duty of years ago (product default). */
export function beforeTheCase(begun: Begun, what: string, on: CivilDate, daysBefore = 0): Refusal | null {
  const { openedOn, firstContacts, removals, placements } = begun;
  const days = [...firstContacts, ...removals].map((each) => each.on);
  const began = earliest([openedOn, ...days, ...placements.map(({ from }) => from)]);
  const before = daysBefore > 0 ? `more than ${daysBefore} days before` : 'before';
  const sentence = `${what} is dated ${on}, ${before} this case began (${began}). Check the date.`;
  return began !== null && on < addDays(began, -daysBefore) ? refusal('date-out-of-order', sentence) : null;
}

function known(aCase: Case): string {
  return aCase.family.map((member) => member.id).join(', ') || 'nobody';
}

function children(aCase: Case): string {
  const ids = aCase.family.filter((member) => member.role === 'child').map((member) => member.id);
  return ids.join(', ') || 'none';
}
