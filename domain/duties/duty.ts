import type { Instant } from '../calendar/agency-clock';
import type { CivilDate, Month } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { AgencySettings } from '../case/settings';
import type { Escalation } from './ladder';

/** `open`, `overdue` and `trigger missing` are owed; the others are over. */
export type DutyState = 'trigger missing' | 'open' | 'overdue' | 'met' | 'missed' | 'excused' | 'cancelled';

/** Who does it: the case's worker, whoever may approve, a partner of a joint service, or the unit that is to take the case. */
export type DutyOwner =
  | { role: 'worker' }
  | { role: 'approver'; authors: string[] }
  | { role: 'enrolled'; as: 'owner' | 'partner'; enrolment: string }
  | ReceiverOwner;

/** Whoever decides for another unit whether it takes the case. */
export interface ReceiverOwner {
  role: 'receiver';
  supervisor: string;
  askedBy: string;
}

/** What is owed to the family, since when, due when and why. State systems call it a tickler. Derived, never stored. */
export interface Duty {
  /** Survives date changes and names no person: `plan-update/3`, `contact/parent-2/2027-10`. */
  id: string;
  kind: string;
  title: string;
  owner: DutyOwner;
  state: DutyState;
  due: CivilDate | null;
  /** The instant by which, for the few duties that count hours. */
  dueAt: Instant | null;
  /** The arithmetic in words: what set the date. */
  because: string;
  /** Further lines of the explanation: each child's own date, what is missing, the ordered steps. */
  details: string[];
  /** Fingerprint of the facts behind the date; when it changes and the date does not, the date is confirmed. */
  basis: string;
  metOn: CivilDate | null;
  /** Days after the due date on which it was met; 0 when on time. Begun days, where hours count. */
  daysLate: number;
  /** Why it ended without being met. */
  reason: string | null;
  source: string;
  cites: string[];
  announce: boolean;
  announceMoves: boolean;
  announceMet: boolean;
  /** Not made up for later: once its date has passed, it waits for a reason (GLOSSARY e22). */
  closesWithReason: boolean;
  /** A draft of it is made by its first reminder. */
  drafts: boolean;
  remind: number[];
  escalate: Escalation[];
}

/** Duties that are known already, by id. */
export type DutiesById = Pick<ReadonlyMap<string, Duty>, 'get'>;

/** The day for which a case is looked at, and the instant where hours count. */
export interface AsOf {
  today: CivilDate;
  now: Instant | null;
  /** Calendar months before this one are left out: for looking ahead. */
  from: Month | null;
  /** What ended before this day goes without its details: people ask for them, a turn of the case does not. */
  detailsSince: CivilDate | null;
}

/** A fact that has happened and may start a clock. */
export interface Trigger {
  on: CivilDate;
  what: string;
  /** The child whose clock it starts; null when it concerns all. */
  child: string | null;
  /** The instant, where hours count. */
  at?: Instant;
}

/** What is known of the start of a clock. */
export interface Start {
  triggers: Trigger[];
  /** Whose trigger is not known yet. */
  missing: string[];
}

/** A due date with the arithmetic that made it. */
export interface DueDate {
  on: CivilDate | null;
  at?: Instant;
  because: string;
  details?: string[];
}

/** When something was done; the instant where hours count. */
export type Done = CivilDate | { on: CivilDate; at: Instant };

/** One thing a rule is about: the case, a plan, an order, a person's month. */
export interface Subject {
  key: string;
}

/** What follows a duty in a chain, where it is of another kind. */
export interface Follower {
  duty: string;
  title: string;
  due: CivilDate;
  /** What the one after it is asked with; unless said otherwise, what this one was about. */
  subject?: Subject;
}

/** A rule of the manual: looks at the facts of a case and says what is owed. Written with vocabulary/. */
export interface DutyRule<S extends Subject = Subject> {
  kind: string;
  title: string | ((subject: S) => string);
  /** The manual and its sentences, ids of rules.tsv; empty cites mark a product default. */
  source: string;
  cites: string[];
  /** Those of them that ask for this one, where the rule joins sentences about different people. */
  citesOf?: (subject: S) => string[];
  per: (aCase: Case, asOf: AsOf) => S[];
  since: (aCase: Case, subject: S) => Start;
  /** `derived` are the duties of the rules before this one: a task may be due when another duty is. */
  due: (start: Start, aCase: Case, subject: S, settings: AgencySettings, derived: DutiesById) => DueDate;
  metBy: (aCase: Case, subject: S, asOf: AsOf) => Done | null;
  /** What stands in the way of doing it, as the manual allows; it counts neither as done nor as missed. */
  excusedBy?: (aCase: Case, subject: S, asOf: AsOf) => string | null;
  cancelledBy?: (aCase: Case, subject: S, asOf: AsOf) => string | null;
  details?: (aCase: Case, subject: S, asOf: AsOf) => string[];
  owner?: (aCase: Case, subject: S) => DutyOwner;
  /** The next day after `today` on which this rule sees something else by itself: a new month, an exception's end. */
  changesOn?: (aCase: Case, today: CivilDate) => CivilDate | null;
  /** When the one after it would be due if this one is done on its day: for the forecast of chained clocks. */
  followedBy?: (due: CivilDate, aCase: Case, subject: S, settings: AgencySettings) => CivilDate | Follower | null;
  /** Its opening is announced as a task. */
  announce: boolean;
  /** A move of its date is told to the owner. */
  announceMoves: boolean;
  /** That it was met is told to the owner. */
  announceMet?: boolean;
  /** Not made up for later: overdue until a reason is recorded, then closed as missed (GLOSSARY e22). */
  closesWithReason?: boolean;
  /** A draft of it is made by its first reminder, which says so. */
  drafts?: boolean;
  /** The manual gives no number: it runs only where the agency's `limits` name one for this kind (GLOSSARY e10). */
  needsLimit?: boolean;
  /** Owed without a day, and with one where the agency sets a number. */
  takesLimit?: boolean;
  /** Reminder days before the due date: the product's own defaults (GLOSSARY part d). */
  remind: number[];
  escalate: Escalation[];
}

/** Why a duty ended with its case. */
export function closedOver(on: CivilDate): string {
  return `case closed on ${on}`;
}

/** Whether nothing but the closing of the case ended it. */
export function isClosedOver({ state, reason }: Duty, closedOn: CivilDate): boolean {
  return state === 'cancelled' && reason === closedOver(closedOn);
}

/** Still to be done. */
export function isOwed(duty: Duty | undefined): duty is Duty {
  return duty !== undefined && (duty.state === 'open' || duty.state === 'overdue' || duty.state === 'trigger missing');
}

// Ten years of months are too long a list for people, and for the place where operators read it.
const LATELY = 60;

/** The duties that are over and were due last, the latest in front. */
export function endedLately(duties: readonly Duty[]): Duty[] {
  const ended = duties.filter((duty): boolean => !isOwed(duty));
  const latestFirst = ended.sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? 1 : -1));
  return latestFirst.slice(0, LATELY);
}
