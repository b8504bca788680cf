import { type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { goneOn } from './family';
import type { Text } from './text';

/** Why somebody is not seen every month (GLOSSARY c3; starting values of the product). */
export const EXCEPTION_REASONS = ['out-of-area', 'incarcerated', 'court-order', 'reduced-frequency', 'other'] as const;

/** What stands in for the visits (S3.12). */
export const REPLACEMENTS = ['phone-or-letter'] as const;

/** A contact exception, or waiver: asked for by the worker, approved by the supervisor, for a while (S1.22, S3.11). */
export interface ContactException {
  id: string;
  person: string;
  reason: (typeof EXCEPTION_REASONS)[number];
  replacement: (typeof REPLACEMENTS)[number];
  /** Since when it is asked for; null: from the approval on. */
  askedFrom: CivilDate | null;
  askedOn: CivilDate;
  askedBy: string;
  outcome: 'requested' | 'approved' | 'refused';
  decidedOn: CivilDate | null;
  decidedBy: string | null;
  /** First and last day in force, as approved. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** The day on which the supervisor signed it. */
  signedOn: CivilDate | null;
  /** Its last day when somebody ended it before its time. */
  endedOn: CivilDate | null;
  /** What was decided about its expiry: the day, and whether it is to be asked for again. */
  expiry: { on: CivilDate; renew: boolean } | null;
}

export interface ExceptionEvents {
  contactExceptionRequested: Pick<ContactException, 'id' | 'person' | 'reason' | 'replacement' | 'askedFrom'> & {
    explanation: Text | null;
  };
  contactExceptionApproved: { exception: string; from: CivilDate; to: CivilDate; signedOn: CivilDate };
  contactExceptionRefused: { exception: string; comment: Text };
  exceptionExpiryDecided: { exception: string; renew: boolean };
  contactExceptionEnded: { exception: string; on: CivilDate };
}

export const evolveExceptions: Evolvers<ExceptionEvents> = {
  contactExceptionRequested: (aCase, { id, person, reason, replacement, askedFrom }, stamp) => ({
    ...aCase,
    exceptions: [
      ...aCase.exceptions,
      { id, person, reason, replacement, askedFrom, askedOn: stamp.on, askedBy: stamp.by, ...UNDECIDED },
    ],
  }),
  contactExceptionApproved: (aCase, { exception, from, to, signedOn }, { on, by }) =>
    withException(aCase, exception, { outcome: 'approved', decidedOn: on, decidedBy: by, from, to, signedOn }),
  contactExceptionRefused: (aCase, { exception }, { on, by }) =>
    withException(aCase, exception, { outcome: 'refused', decidedOn: on, decidedBy: by }),
  exceptionExpiryDecided: (aCase, { exception, renew }, { on }) =>
    withException(aCase, exception, { expiry: { on, renew } }),
  contactExceptionEnded: (aCase, { exception, on }) => withException(aCase, exception, { endedOn: on }),
};

const UNDECIDED = {
  outcome: 'requested',
  decidedOn: null,
  decidedBy: null,
  from: null,
  to: null,
  signedOn: null,
  endedOn: null,
  expiry: null,
} as const;

/** An exception that was approved, with its days: the last one is the day on which it ends, however it ends. */
export interface ExceptionInForce {
  exception: ContactException;
  from: CivilDate;
  to: CivilDate;
}

/** The approved exceptions, oldest first, over or not. */
export function approvedExceptions(aCase: Case): ExceptionInForce[] {
  return aCase.exceptions.flatMap((exception) => {
    const { from, to, endedOn } = exception;
    return from && to ? [{ exception, from, to: endedOn ?? to }] : [];
  });
}

/** Six months at most: Santa Clara's own chapter 10-2, where the documents give no length (GLOSSARY e11). */
export const LONGEST_EXCEPTION_IN_MONTHS = 6;

/** From when an exception is in force: as said, else as asked for, never before it was signed. */
export function firstDayInForce(
  { askedFrom }: Pick<ContactException, 'askedFrom'>,
  { from, signedOn }: { from?: CivilDate; signedOn: CivilDate },
): CivilDate {
  return from ?? (askedFrom !== null && askedFrom > signedOn ? askedFrom : signedOn);
}

/** The exceptions in force on a day: not those of people who have left the case. */
export function exceptionsOn(aCase: Case, on: CivilDate): ExceptionInForce[] {
  return approvedExceptions(aCase).filter(({ exception, from, to }) => {
    const gone = goneOn(aCase, exception.person);
    return from <= on && on <= to && !(gone && gone <= on);
  });
}

export function exceptionOf(aCase: Case, id: string): ContactException | undefined {
  return aCase.exceptions.find((exception) => exception.id === id);
}

/** Exceptions that go on and that no approved plan has taken up (S1.22, S1.23). */
export function exceptionsNotTakenUp(aCase: Case, today: CivilDate): ContactException[] {
  const takenUp = aCase.plans.filter((plan) => plan.approval).flatMap((plan) => plan.incorporates);
  const going = approvedExceptions(aCase).filter(
    ({ exception, to }) => to >= today && !goneOn(aCase, exception.person),
  );
  return going.map(({ exception }) => exception).filter(({ id }) => !takenUp.includes(id));
}

function withException(aCase: Case, id: string, change: Partial<ContactException>): Case {
  return { ...aCase, exceptions: aCase.exceptions.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}
