import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { AgencySettings } from '../case/settings';
import type { Escalation } from './ladder';

/** `open` and `overdue` and `trigger missing` are owed; the others are over. */
export type DutyState = 'trigger missing' | 'open' | 'overdue' | 'met' | 'cancelled';

/** Who does it: the case's worker, or whoever may approve. */
export type DutyOwner = { role: 'worker' } | { role: 'approver'; authors: string[] };

/** What is owed to the family, since when, due when and why. State systems call it a tickler. Derived, never stored. */
export interface Duty {
  /** Survives date changes and names no person: `plan-update/3`. */
  id: string;
  kind: string;
  title: string;
  owner: DutyOwner;
  state: DutyState;
  due: CivilDate | null;
  /** The arithmetic in words: what set the date. */
  because: string;
  /** Further lines of the explanation: each child's own date, what is missing, the ordered steps. */
  details: string[];
  /** Fingerprint of the facts behind the date; when it changes and the date does not, the date is confirmed. */
  basis: string;
  metOn: CivilDate | null;
  /** Days after the due date on which it was met; 0 when on time. */
  daysLate: number;
  /** Why it ended without being met. */
  reason: string | null;
  source: string;
  cites: string[];
  announce: boolean;
  announceMoves: boolean;
  remind: number[];
  escalate: Escalation[];
}

/** A fact that has happened and may start a clock. */
export interface Trigger {
  on: CivilDate;
  what: string;
  /** The child whose clock it starts; null when it concerns all. */
  child: string | null;
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
  because: string;
  details?: string[];
}

/** One thing a rule is about: the case, a plan, an order, a submission. */
export interface Subject {
  key: string;
}

/** A rule of the manual: looks at the facts of a case and says what is owed. Written with vocabulary/. */
export interface DutyRule<S extends Subject = Subject> {
  kind: string;
  title: string | ((subject: S) => string);
  /** The manual and its sentences, ids of rules.tsv; empty cites mark a product default. */
  source: string;
  cites: string[];
  per: (aCase: Case) => S[];
  since: (aCase: Case, subject: S) => Start;
  /** `derived` are the duties of the rules before this one: a task may be due when another duty is. */
  due: (start: Start, aCase: Case, subject: S, settings: AgencySettings, derived: readonly Duty[]) => DueDate;
  metBy: (aCase: Case, subject: S) => CivilDate | null;
  cancelledBy?: (aCase: Case, subject: S) => string | null;
  details?: (aCase: Case, subject: S) => string[];
  owner?: (aCase: Case, subject: S) => DutyOwner;
  /** Its opening is announced as a task. */
  announce: boolean;
  /** A move of its date is told to the owner. */
  announceMoves: boolean;
  /** Reminder days before the due date: the product's own defaults (GLOSSARY part d). */
  remind: number[];
  escalate: Escalation[];
}

/** Still to be done. */
export function isOwed(duty: Duty | undefined): duty is Duty {
  return duty !== undefined && (duty.state === 'open' || duty.state === 'overdue' || duty.state === 'trigger missing');
}
