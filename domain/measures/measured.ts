import { type CivilDate, earliest, isMonth, type Month, monthOf } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { whereSeen } from '../case/contact';
import { enrolmentOf } from '../case/enrolment';
import { memberOf } from '../case/family';
import { workerOn } from '../case/staff';
import { unitOn } from '../case/transfer';
import type { SeenAt } from '../case/visit-place';
import { type Agenda, agenda, dutyIn } from '../duties/agenda';
import { type Duty, isClosedOver } from '../duties/duty';
import { inTheWay } from '../duties/vocabulary';
import type { Policy } from '../policy';
import { type ChildSetting, fullMonthOf } from './full-month';
import { isWithin, type Period } from './period';
import { isMeasuredTask, VISITS } from './tasks';

/*
 * "Practice Improvement Tip: Case Manager Visitation with Children and Parents":
 *
 *   The information on Dashboard is meant to be helpful, not punitive. […] When statistical information is relayed, valid
 *   reasons why children and parents are not seen are communicated. (S3.21)
 *
 * So there is no number without its list, and no line of the list that was not done without what is known of why.
 */

/** What became of something that was due: done on its day or before, done late, excused, or not done. */
export type Became = 'done' | 'late' | 'excused' | 'missed';

/** A line of the list behind the numbers: what was due on a day, and what became of it. Ids and codes, no names, no words. */
export interface Measured {
  case: string;
  /** That of the case on the due day. */
  unit: string | null;
  /** Whose it was on the due day: whoever held the case; of a joint service, the agency's person in it. */
  worker: string | null;
  duty: string;
  kind: string;
  /** Of what is owed each month for a person. */
  person: string | null;
  month: Month | null;
  due: CivilDate;
  state: Became;
  metOn: CivilDate | null;
  daysLate: number;
  /** Why it was not done, in codes. */
  reasons: string[];
}

/** A month in which a person was to be seen. */
export interface VisitMonth extends Measured {
  person: string;
  month: Month;
  role: 'child' | 'parent';
  /** Where a child was from the first to the last day; null for a part of a month, and for parents. */
  full: ChildSetting | null;
  /** Where a child was seen; null where it was not, and for parents. */
  seenAt: SeenAt | null;
}

/** What measures of one case are made of. */
export interface CaseMeasures {
  visits: VisitMonth[];
  tasks: Measured[];
}

/** Nobody has said why, though the manual wants a reason on record (S3.22, S3.23). */
export const NO_REASON = 'no reason recorded';

/**
 * What was due in a case within a period, as the facts stand. Only days that are over are counted: of a month that goes on,
 * the visits that were made already would count and the others not.
 */
export function measuresOf(aCase: Case, policy: Policy, period: Period, today: CivilDate): CaseMeasures {
  const lastDay = earliest([today, aCase.cancelledOn]) as CivilDate;
  const derived = agenda(aCase, policy, lastDay, { from: monthOf(period.from) });
  const counted = derived.duties.flatMap((duty) => {
    const { due } = duty;
    if (due === null || !isWithin(period, due) || (due >= lastDay && !aCase.closure)) return [];
    const state = becameOf(duty, aCase);
    return state === null ? [] : [{ duty, line: lineOf(aCase, duty, due, state) }];
  });
  return {
    visits: counted
      .filter(({ duty }) => duty.kind === VISITS)
      .map(({ duty, line }) => visitMonth(aCase, duty, line, derived)),
    tasks: counted.filter(({ duty }) => isMeasuredTask(duty.kind)).map(({ line }) => line),
  };
}

/** Null for what is not owed any more, or was not yet due when the case was closed. */
function becameOf(duty: Duty, { closure }: Case): Became | null {
  if (duty.state === 'met') return duty.daysLate > 0 ? 'late' : 'done';
  if (duty.state === 'excused') return 'excused';
  if (duty.state === 'missed' || duty.state === 'overdue') return 'missed';
  // Closing a case does not undo what was not done in it.
  const isClosedLate = closure !== null && (duty.due ?? '9999') <= closure.on && isClosedOver(duty, closure.on);
  return isClosedLate ? 'missed' : null;
}

function lineOf(aCase: Case, duty: Duty, due: CivilDate, state: Became): Measured {
  const { id, kind, metOn, daysLate } = duty;
  return {
    case: aCase.id,
    unit: unitOn(aCase, due),
    worker: whoseOn(aCase, duty, due),
    duty: id,
    kind,
    ...personAndMonth(id),
    due,
    state,
    metOn,
    daysLate: state === 'late' ? daysLate : 0,
    reasons: state === 'missed' ? whyMissed(aCase, duty) : [],
  };
}

function whoseOn(aCase: Case, { owner }: Duty, due: CivilDate): string | null {
  const enrolled = owner.role === 'enrolled' ? enrolmentOf(aCase, owner.enrolment)?.[owner.as] : null;
  return enrolled ?? workerOn(aCase, due);
}

/** Of `contact/child-1/2027-03`; the month alone of `report-2151a-out/2027-03`. */
function personAndMonth(duty: string): Pick<Measured, 'person' | 'month'> {
  const [, ...key] = duty.split('/');
  const month = key.at(-1);
  return isMonth(month) ? { person: key.length > 1 ? (key[0] ?? null) : null, month } : { person: null, month: null };
}

function whyMissed({ missReasons, closure }: Case, duty: Duty): string[] {
  const code = missReasons[duty.id]?.code;
  const closed = closure && isClosedOver(duty, closure.on) ? ['case closed'] : [];
  if (code) return [code, ...closed];
  return [...(duty.closesWithReason ? [NO_REASON] : []), ...closed];
}

// ── visits ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function visitMonth(aCase: Case, { id }: Duty, line: Measured, derived: Agenda): VisitMonth {
  const [person, month] = [line.person ?? id, line.month ?? monthOf(line.due)];
  const isChild = memberOf(aCase, person)?.role === 'child';
  const notSeen = line.state === 'excused' || line.state === 'missed';
  return {
    ...line,
    person,
    month,
    role: isChild ? 'child' : 'parent',
    full: isChild ? fullMonthOf(aCase, person, month) : null,
    seenAt: isChild && !notSeen ? whereSeen(aCase, person, month) : null,
    reasons: notSeen
      ? [...line.reasons, ...inTheWay(aCase, person, month), ...replacementsUndone(derived, person, month)]
      : [],
  };
}

/** What takes the place of a visit that cannot be made. Without it the month is excused all the same (GLOSSARY e23). */
const REPLACEMENTS: [kind: string, undone: string][] = [
  ['locate-effort', 'no locate effort'],
  ['out-of-state-call', 'no call out of state'],
];

function replacementsUndone(derived: Agenda, person: string, month: Month): string[] {
  return REPLACEMENTS.flatMap(([kind, undone]) => {
    const state = dutyIn(derived, `${kind}/${person}/${month}`)?.state;
    return state === 'missed' || state === 'overdue' ? [undone] : [];
  });
}
