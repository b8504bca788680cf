import { addMonths, type CivilDate, earliest, addDays } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import { callOrLetterDays } from '../../case/contact';
import { approvedExceptions, type ContactException, type ExceptionInForce } from '../../case/exception';
import { goneOn } from '../../case/family';
import { isFull } from '../../case/plan';
import { standInChangesAfter } from '../../case/staff';
import type { AsOf, DueDate, Start, Subject } from '../duty';
import { dayAfterEnd } from './months';
import { startedBy } from './triggers';

/* Contact exceptions: asked for, approved, taken up by the plan, replaced by calls and letters, expired. */

export interface ExceptionSubject extends Subject {
  exception: ContactException;
}

/** Once per exception that was asked for. */
export function exceptionAskedFor(aCase: Case): ExceptionSubject[] {
  return aCase.exceptions.map((exception) => ({ key: numberOf(exception), exception }));
}

export interface ExceptionInForceSubject extends ExceptionInForce, Subject {}

/** Once per exception that was approved. */
export function approvedException(aCase: Case): ExceptionInForceSubject[] {
  return approvedExceptions(aCase).map((each) => ({ key: numberOf(each.exception), ...each }));
}

export const theRequest = (_: Case, { exception }: ExceptionSubject): Start =>
  startedBy({ on: exception.askedOn, what: 'request' });

export const exceptionDecided = (_: Case, { exception }: ExceptionSubject): CivilDate | null => exception.decidedOn;

/** An approval task passes to the stand-in and back while a request waits (GLOSSARY e36). */
export function whoDecidesChanges(aCase: Case, today: CivilDate): CivilDate | null {
  const waits = aCase.exceptions.some(({ outcome }) => outcome === 'requested');
  return waits ? earliest(standInChangesAfter(aCase, today, (date) => addDays(date, 1))) : null;
}

export const theApproval = (_: Case, { exception }: ExceptionInForceSubject): Start =>
  startedBy(exception.decidedOn ? { on: exception.decidedOn, what: `approval of ${exception.id}` } : null);

/** By an approved plan that takes it up: the amendment, or a full update that was begun after the approval (S1.23). */
export function exceptionInThePlan(aCase: Case, { exception: { id, decidedOn } }: ExceptionInForceSubject) {
  const updated = (plan: Case['plans'][number]) => isFull(plan) && decidedOn !== null && plan.createdOn > decidedOn;
  const dates = aCase.plans.map((plan) => (plan.incorporates.includes(id) || updated(plan) ? plan.approval?.on : null));
  return earliest(dates);
}

/** Over: nothing of it is left to be done. */
export function exceptionIsOver(aCase: Case, subject: ExceptionInForceSubject, { today }: AsOf): string | null {
  const { to } = subject;
  return endedBeforeItsTime(aCase, subject) ?? (to < today ? `the exception ended with ${to}` : null);
}

/** Ended before its time, by somebody or by leaving the case, so that there is nothing to decide any more. */
export function endedBeforeItsTime(aCase: Case, { exception, to }: ExceptionInForceSubject): string | null {
  const gone = leftTheCase(aCase, { exception });
  if (gone && gone.on <= to) return gone.inWords;
  return exception.endedOn ? `the exception was ended with ${exception.endedOn}` : null;
}

/** Nothing is to be decided for somebody to whom no visit is owed any more. */
export const theirVisitsAreOver = (aCase: Case, subject: ExceptionSubject): string | null =>
  leftTheCase(aCase, subject)?.inWords ?? null;

function leftTheCase(aCase: Case, { exception: { person } }: { exception: ContactException }) {
  const on = goneOn(aCase, person);
  return on === null ? null : { on, inWords: `${person} has left the case on ${on}; no visit is owed` };
}

export const theLastDayInForce = (_: Start, __: Case, { exception: { id, to } }: ExceptionInForceSubject): DueDate => ({
  on: to,
  because: `last day of ${id}`,
});

export const expiryDecided = (_: Case, { exception }: ExceptionInForceSubject): CivilDate | null =>
  exception.expiry?.on ?? null;

/** The day after an exception has ended: what it asked for is not owed any more. */
export const exceptionsEnd = (aCase: Case, today: CivilDate): CivilDate | null =>
  dayAfterEnd(approvedExceptions(aCase), today);

// ── the calls and letters in its stead ─────────────────────────────────────────────────────────────────────────────

export interface ReplacementSubject extends ExceptionInForceSubject {
  /** What its clock starts with: the exception, or the call or letter before. */
  since: CivilDate;
  afterContact: boolean;
  done: CivilDate | null;
}

/**
 * One after the other while the exception is in force: each call or letter starts the clock of the next. A renewal that
 * follows without a gap goes on with them, so that a year of two waivers has no longer pause than a single one.
 */
export function callOrLetter(aCase: Case): ReplacementSubject[] {
  return withoutGaps(approvedException(aCase)).flatMap((each) => {
    const made = callOrLetterDays(aCase, each.exception.person).filter((on) => each.from <= on && on <= each.to);
    return [each.from, ...made].map((since, index) => ({
      ...each,
      key: `${each.key}-${index + 1}`,
      since,
      afterContact: index > 0,
      done: made[index] ?? null,
    }));
  });
}

/** Exceptions of one person that follow each other, as one: the number of the first, the end of the last. */
function withoutGaps(exceptions: readonly ExceptionInForceSubject[]): ExceptionInForceSubject[] {
  const inOrder = [...exceptions].sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.reduce<ExceptionInForceSubject[]>((done, next) => {
    const before = done.find(({ exception, to }) => isRenewal(next, exception.person, to));
    if (!before) return [...done, next];
    const { exception, to } = next;
    const renewed = { ...before, to, exception: { ...before.exception, to: exception.to, endedOn: exception.endedOn } };
    return done.map((each) => (each === before ? renewed : each));
  }, []);
}

function isRenewal({ exception, from, to }: ExceptionInForceSubject, person: string, until: CivilDate): boolean {
  return exception.person === person && from <= addDays(until, 1) && until <= to;
}

export const theLastOne = (_: Case, { since, afterContact, exception }: ReplacementSubject): Start =>
  startedBy({ on: since, what: afterContact ? 'the last call or letter' : `start of ${exception.id}` });

export const itWasMade = (_: Case, { done }: ReplacementSubject): CivilDate | null => done;

/** Months from one call or letter to the next at most (S3.12). */
export const CALL_OR_LETTER_EVERY = 3;

/** The next one of the chain, if the exception lasts so long. */
export const threeMonthsOn = (due: CivilDate, _: Case, { to }: ReplacementSubject): CivilDate | null =>
  addMonths(due, CALL_OR_LETTER_EVERY) <= to ? addMonths(due, CALL_OR_LETTER_EVERY) : null;

function numberOf({ id }: ContactException): string {
  return id.replace('exception-', '');
}
