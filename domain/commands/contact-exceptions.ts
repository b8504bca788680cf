import { addDays, addMonths } from '../calendar/civil-date';
import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import {
  type ContactException,
  EXCEPTION_REASONS,
  approvedExceptions,
  exceptionOf,
  firstDayInForce,
  LONGEST_EXCEPTION_IN_MONTHS,
  REPLACEMENTS,
} from '../case/exception';
import { goneOn, memberOf } from '../case/family';
import { command, firstRefusal, inFuture, unknownPeople } from './command';
import { mayDecide } from './plan-approval';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, optional, text } from './shape';

/** A waiver is asked for by casework and decided by supervision (S1.22, S3.11). */
export const requestContactException = command({
  description: 'Ask for a contact exception: calls or letters in place of the monthly visit to a person',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    reason: choice('why', EXCEPTION_REASONS),
    replacement: choice('what stands in for the visits', REPLACEMENTS),
    from: optional(date('since when; from the approval on unless said otherwise')),
    explanation: optional(text('why this case is one of the very few')),
  },
  decide: (aCase, { person, reason, replacement, from, explanation }) =>
    firstRefusal(unknownPeople(aCase, [person]), notToBeSeen(aCase, person), alreadyAsked(aCase, person)) ?? [
      asked(aCase, { person, reason, replacement, askedFrom: from ?? null }, explanation ?? null),
    ],
});

/** In force from the supervisor's signature at the earliest: what lies before it was owed. */
export const approveContactException = command({
  description: 'Approve a contact exception, for six months at most',
  by: CASEWORK,
  shape: {
    exception: id('exception, such as exception-1'),
    from: optional(date('first day')),
    to: optional(date('last day; six months after the first unless said otherwise')),
    signedOn: optional(date('day on which the supervisor signed; today unless said otherwise')),
  },
  decide: (aCase, { exception: which, signedOn, ...given }, moment) => {
    const waiting = waitingException(aCase, which);
    if (isRefusal(waiting)) return waiting;
    const signed = signedOn ?? moment.on;
    const from = firstDayInForce(waiting, { from: given.from, signedOn: signed });
    const to = given.to ?? addMonths(from, LONGEST_EXCEPTION_IN_MONTHS);
    const overlapping = approvedExceptions(aCase).find(
      (each) => each.exception.person === waiting.person && each.from <= to && from <= each.to,
    );
    return (
      firstRefusal(
        notTheirsToDecide(aCase, waiting, moment),
        notToBeSeen(aCase, waiting.person),
        inFuture('The signature', signed, moment),
        signed < waiting.askedOn &&
          refusal(
            'date-out-of-order',
            `${which} was asked for on ${waiting.askedOn} and cannot have been signed before, on ${signed}. Check the day.`,
            'S1.22',
          ),
        from < signed &&
          refusal('date-out-of-order', `It was signed on ${signed} and cannot be in force from ${from} on.`, 'S1.23'),
        to < from && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
        overlapping &&
          refusal(
            'wrong-state',
            `${overlapping.exception.id} is in force until ${overlapping.to}. Let it begin later.`,
          ),
      ) ?? [{ type: 'contactExceptionApproved', exception: which, from, to, signedOn: signed }]
    );
  },
});

export const refuseContactException = command({
  description: 'Refuse a contact exception, with a comment',
  by: CASEWORK,
  shape: { exception: id('exception, such as exception-1'), comment: text('why not') },
  decide: (aCase, { exception: which, comment }, moment) => {
    const waiting = waitingException(aCase, which);
    if (isRefusal(waiting)) return waiting;
    return (
      firstRefusal(
        notTheirsToDecide(aCase, waiting, moment),
        comment.empty && refusal('comment-missing', 'An exception is refused with a comment: write why.'),
      ) ?? [{ type: 'contactExceptionRefused', exception: which, comment }]
    );
  },
});

/** To be asked for again, it waits for the supervisor once more; else it ends on its last day by itself. */
export const decideOnExceptionExpiry = command({
  description: 'Decide whether a contact exception that ends is asked for again',
  by: CASEWORK,
  shape: { exception: id('exception, such as exception-1'), renew: flag('whether it is asked for again') },
  decide: (aCase, { exception: which, renew }) => {
    const exception = runningException(aCase, which);
    if (isRefusal(exception)) return exception;
    const { person, reason, replacement, to, expiry } = exception;
    const next = asked(aCase, { person, reason, replacement, askedFrom: addDays(to ?? '', 1) }, null);
    return (
      firstRefusal(
        expiry !== null && refusal('wrong-state', `The expiry of ${which} was decided on ${expiry.on} already.`),
        renew && notToBeSeen(aCase, person),
        renew && alreadyAsked(aCase, person),
      ) ?? [{ type: 'exceptionExpiryDecided', exception: which, renew }, ...(renew ? [next] : [])]
    );
  },
});

/** From the day after, the person is to be seen each month again. */
export const endContactException = command({
  description: 'End a contact exception before its last day',
  by: CASEWORK,
  shape: {
    exception: id('exception, such as exception-1'),
    on: optional(date('its last day; today unless said otherwise')),
  },
  decide: (aCase, { exception: which, on }, moment) => {
    const exception = runningException(aCase, which);
    if (isRefusal(exception)) return exception;
    const last = on ?? moment.on;
    return (
      firstRefusal(
        inFuture('The end of the exception', last, moment),
        last < (exception.from ?? '') &&
          refusal('date-out-of-order', `${which} begins ${exception.from} and cannot end ${last}. Check the day.`),
        last >= (exception.to ?? '') &&
          refusal('date-out-of-order', `${which} ends with ${exception.to} by itself; ${last} is not before that.`),
      ) ?? [{ type: 'contactExceptionEnded', exception: which, on: last }]
    );
  },
});

function asked(
  aCase: Case,
  request: Pick<ContactException, 'person' | 'reason' | 'replacement' | 'askedFrom'>,
  explanation: { id: string; hash: string; empty: boolean } | null,
) {
  const exception = `exception-${aCase.exceptions.length + 1}`;
  return { type: 'contactExceptionRequested' as const, id: exception, ...request, explanation };
}

/** An exception is made to a visit that is owed: to a child of the plan, or a parent with rights (S3.11). */
function notToBeSeen(aCase: Case, person: string): Refusal | null {
  const [member, gone] = [memberOf(aCase, person), goneOn(aCase, person)];
  if (gone !== null)
    return refusal(
      'wrong-state',
      `${person} has left the case on ${gone}; no visit is owed that an exception excuses.`,
    );
  const sentence = `No monthly visit to ${person} is owed: an exception is for a child of the plan or a parent.`;
  return member?.role === 'parent' || member?.focusChild ? null : refusal('wrong-state', sentence, 'S3.11');
}

function alreadyAsked(aCase: Case, person: string): Refusal | null {
  const waiting = aCase.exceptions.find((each) => each.person === person && each.outcome === 'requested');
  const sentence = `${waiting?.id} for ${person} waits for a decision already.`;
  return waiting ? refusal('already-in-progress', sentence) : null;
}

function waitingException(aCase: Case, which: string): ContactException | Refusal {
  const exception = exceptionOf(aCase, which);
  if (!exception) return unknownException(aCase, which);
  const sentence = `${which} does not wait for a decision: ${exception.outcome}.`;
  return exception.outcome === 'requested' ? exception : refusal('wrong-state', sentence);
}

function runningException(aCase: Case, which: string): ContactException | Refusal {
  const exception = exceptionOf(aCase, which);
  if (!exception) return unknownException(aCase, which);
  const { outcome, endedOn } = exception;
  if (outcome !== 'approved') return refusal('wrong-state', `${which} is not in force: ${outcome}.`);
  return endedOn ? refusal('wrong-state', `${which} was ended with ${endedOn}.`) : exception;
}

function unknownException(aCase: Case, which: string): Refusal {
  const known = aCase.exceptions.map(({ id: each, person }) => `${each} (${person})`).join(', ');
  return refusal('unknown-thing', `There is no ${which} in this case. Exceptions: ${known || 'none'}.`);
}

/** Never whoever asked, whatever the role; else the supervisor, the stand-in in the dates, the programme manager. */
function notTheirsToDecide(aCase: Case, { askedBy }: ContactException, moment: Moment): Refusal | null {
  if (askedBy === moment.by)
    return refusal('author-cannot-approve', 'Whoever asked for an exception cannot decide on it.', 'S1.7');
  const sentence = 'Exceptions are decided by the supervisor, or by the stand-in in the stand-in’s dates.';
  return mayDecide(aCase, moment) ? null : refusal('not-permitted', sentence, 'S1.7');
}
