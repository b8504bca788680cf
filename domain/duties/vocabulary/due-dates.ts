import { addHours, civilDateAt, timeOfDayAt } from '../../calendar/agency-clock';
import { addDays, addMonths, type CivilDate, earliest, withWeekday } from '../../calendar/civil-date';
import { addWorkingDays } from '../../calendar/working-days';
import type { Case } from '../../case/case';
import { dayAsOf, type Hearing } from '../../case/court';
import { type Approval, approvedFullPlans, type Plan } from '../../case/plan';
import { dutiesServedBy } from '../duties-served';
import type { DueDate, DutyRule, Start, Subject, Trigger } from '../duty';
import type { PlanPeriod, SubmissionSubject } from './subjects';

/* Due when: the arithmetic, and the arithmetic in words. */

type DueRule<S extends Subject> = DutyRule<S>['due'];

/** N days after the earliest trigger; the event's day is not counted, the last one is (GLOSSARY b2). */
export function days(count: number): DueRule<Subject> {
  return (start) => {
    const first = firstOf(start.triggers);
    if (!first) return { on: null, because: 'no trigger is known yet', details: missingLines(start) };
    const because =
      `${count} days after ${first.on}, ${first.what}` +
      (kindsOf(start) > 1 ? `, the earliest of ${kindsOf(start)} known triggers` : '');
    return {
      on: addDays(first.on, count),
      because,
      details: [...perChild(start, (on) => addDays(on, count)), ...missingLines(start)],
    };
  };
}

/** N calendar months after the trigger, clamped to the month's last day (GLOSSARY b3). */
export function months(count: number): DueRule<Subject> {
  return ({ triggers }) => {
    const first = firstOf(triggers);
    if (!first) return { on: null, because: 'no trigger is known yet' };
    return { on: addMonths(first.on, count), because: `${count} months after ${first.on}, ${first.what}` };
  };
}

/** N working days after the trigger: weekends and the agency's holidays are skipped (GLOSSARY b5). */
export function workingDays(count: number): DueRule<Subject> {
  return ({ triggers }, _, __, { holidays }) => {
    const first = firstOf(triggers);
    if (!first) return { on: null, because: 'no trigger is known yet' };
    return {
      on: addWorkingDays(first.on, count, holidays),
      because: `${count} working days after ${first.on}, ${first.what}`,
    };
  };
}

/** N elapsed hours after the trigger's instant (GLOSSARY b14). */
export function hours(count: number): DueRule<Subject> {
  return ({ triggers }, _, __, { zone }) => {
    const first = firstOf(triggers);
    if (!first?.at) return { on: null, because: 'no trigger is known yet' };
    const at = addHours(first.at, count);
    const since = `${first.on} ${timeOfDayAt(first.at, zone)}`;
    return { on: civilDateAt(at, zone), at, because: `${count} hours after ${since}, ${first.what}` };
  };
}

/** N calendar months before the day of the trigger, with the same clamp; not always its mirror image (GLOSSARY b13). */
export function monthsBefore(count: number): DueRule<Subject> {
  return ({ triggers }) => {
    const first = firstOf(triggers);
    if (!first) return { on: null, because: 'no trigger is known yet' };
    return { on: addMonths(first.on, -count), because: `${count} months before ${first.on}, ${first.what}` };
  };
}

/** The day of the trigger itself. */
export const onTheDay: DueRule<Subject> = ({ triggers }) => {
  const first = firstOf(triggers);
  return { on: first?.on ?? null, because: first?.what ?? 'no day is known yet' };
};

/** Days after the trigger as the agency has set them for a duty kind; the manual gives no number (GLOSSARY e10). */
export function daysSetByTheAgency(kind: string): DueRule<Subject> {
  return ({ triggers }, _, __, { limits }) => {
    const [first, count] = [firstOf(triggers), limits[kind]];
    if (!first || count === undefined) return { on: null, because: 'no trigger is known yet' };
    return {
      on: addDays(first.on, count),
      because: `${count} days (set by the agency) after ${first.on}, ${first.what}`,
    };
  };
}

/** Where the manual gives no number: the agency's days, if it has set any, and otherwise no day (GLOSSARY e10). */
export function daysIfSetByTheAgency(kind: string): DueRule<Subject> {
  const set = daysSetByTheAgency(kind);
  return (start, aCase, subject, settings, derived) =>
    (settings.limits[kind] === undefined ? noDate : set)(start, aCase, subject, settings, derived);
}

/** "Immediately": the day itself (product default for a word without a number, GLOSSARY e10). */
export const theSameDay: DueRule<Subject> = ({ triggers }) => {
  const first = firstOf(triggers);
  return { on: first?.on ?? null, because: first ? `at once: the day of ${first.what}` : 'no trigger is known yet' };
};

/** The next status review hearing that no approved update yet serves (S1.16, GLOSSARY e21). */
export const statusReviewHearingNotYetServed: DueRule<PlanPeriod> = (_, aCase, { plan, next }) => {
  const served = hearingsServed(aCase, plan);
  // Once a plan has met the date, it stays what it was then: what becomes of a hearing later makes it neither early nor late.
  const metBy = next?.approval?.sequence ?? Infinity;
  const hearings = statusReviews(aCase).filter((hearing) => !served.includes(hearing));
  const days = hearings.map((hearing) => dayAsOf(hearing, metBy));
  const on = earliest(days.filter((day) => day !== null && day > (plan.effectiveDate ?? '')));
  return { on, because: on ? `status review hearing on ${on}` : '' };
};

/**
 * The hearings that the updates up to a plan serve: each the first that lay ahead when it was approved, and what had
 * passed by then. "In conjunction with each status review hearing": one that was set beyond it asks for the next update.
 */
export function hearingsServed(aCase: Case, last: Plan): Hearing[] {
  const plans = approvedFullPlans(aCase);
  const updates = plans.slice(0, plans.indexOf(last) + 1).filter((plan) => plan.kind === 'update');
  return updates.reduce<Hearing[]>((served, update) => [...served, ...servedBy(aCase, update, served)], []);
}

function servedBy(aCase: Case, { approval }: Plan, already: Hearing[]): Hearing[] {
  const { on, sequence } = approval as Approval;
  const open = statusReviews(aCase).filter((hearing) => hearing.setBy < sequence && !already.includes(hearing));
  const ahead = earliest(open.map((hearing) => dayAsOf(hearing, sequence)).filter((day) => day !== null && day >= on));
  return open.filter((hearing) => (dayAsOf(hearing, sequence) ?? on) <= (ahead ?? on));
}

/** Looking ahead: the hearings that are served when an update is approved on a day to come, as they are set now. */
export function servedWhenApproved(aCase: Case, on: CivilDate, already: readonly Hearing[]): Hearing[] {
  const open = statusReviews(aCase).filter((hearing) => !already.includes(hearing));
  const ahead = earliest(open.map(dayAsSet).filter((day) => day !== null && day >= on));
  return [...already, ...open.filter((hearing) => (dayAsSet(hearing) ?? on) <= (ahead ?? on))];
}

/** Looking ahead: the first hearing after a day that no update serves. */
export function nextHearingToServe(aCase: Case, on: CivilDate, served: readonly Hearing[]): CivilDate | null {
  const days = statusReviews(aCase)
    .filter((hearing) => !served.includes(hearing))
    .map(dayAsSet);
  return earliest(days.filter((day) => day !== null && day > on));
}

function dayAsSet(hearing: Hearing): CivilDate | null {
  return dayAsOf(hearing, Infinity);
}

function statusReviews({ hearings }: Case): Hearing[] {
  return hearings.filter(({ kind }) => kind === 'status-review');
}

/** An approval is due when the plan is: the deadline of the duty that the plan serves. */
export const deadlineOfThePlan: DueRule<SubmissionSubject> = (_, aCase, { plan }, _settings, derived) => {
  const due = earliest(dutiesServedBy(aCase, plan, derived).map((duty) => duty.due));
  return {
    on: due,
    because: due ? 'the day by which the plan must be approved' : 'no day is set for the plan itself',
  };
};

/** Owed, without a day by which. */
export const noDate: DueRule<Subject> = () => ({ on: null, because: 'no day is set for it' });

/** The earlier of two dates; the other one is named beside it. */
export function earlierOf<S extends Subject>(first: DueRule<S>, second: DueRule<S>): DueRule<S> {
  return (...facts) => {
    const known = [first(...facts), second(...facts)].filter((date) => date.on !== null);
    const [earlier, later] = known.sort((one, other) => ((one.on as string) < (other.on as string) ? -1 : 1));
    if (!earlier) return { on: null, because: 'no trigger is known yet' };
    if (!later || later.on === earlier.on) return earlier;
    return { on: earlier.on, because: `${earlier.because}; the other limit would be later: ${withDate(later)}` };
  };
}

function firstOf(triggers: Trigger[]): Trigger | undefined {
  return triggers.reduce<Trigger | undefined>((best, next) => (best && best.on <= next.on ? best : next), undefined);
}

function withDate({ on, because }: DueDate): string {
  return on && !because.includes(on) ? `${because} (${on})` : because;
}

/** A hearing counts once, however many children it concerns. */
function kindsOf(start: Start): number {
  return new Set(start.triggers.map(({ on, what }) => `${on} ${what}`)).size;
}

function perChild(start: Start, dueFrom: (on: CivilDate) => CivilDate): string[] {
  const children = [...new Set(start.triggers.map((trigger) => trigger.child))].filter((child) => child !== null);
  return children.map((child) => {
    const first = firstOf(start.triggers.filter((trigger) => trigger.child === child)) as Trigger;
    return `${child}: ${withWeekday(dueFrom(first.on))} (${first.what} on ${first.on})`;
  });
}

function missingLines({ missing }: Start): string[] {
  return missing.map((child) => `${child}: trigger missing`);
}
