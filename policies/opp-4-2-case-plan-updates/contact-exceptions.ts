import { addMonths } from '../../domain/calendar/civil-date';
import { exceptionOf, exceptionsOn, firstDayInForce, LONGEST_EXCEPTION_IN_MONTHS } from '../../domain/case/exception';
import { DAILY_LADDER, OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  approvedException,
  duty,
  endedBeforeItsTime,
  exceptionAskedFor,
  exceptionDecided,
  exceptionInThePlan,
  type ExceptionInForceSubject,
  exceptionIsOver,
  exceptionsEnd,
  type ExceptionSubject,
  expiryDecided,
  noDate,
  theApproval,
  theLastDayInForce,
  theRequest,
  theSameDay,
  theirVisitsAreOver,
  whoDecidesChanges,
} from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';

/*
 * OPP 4-2, "DFCS Policy for Case Plans":
 *
 *   Contact exceptions (waivers) must be documented in the Case Plan.
 *     • Case plans are updated at the time a contact waiver is approved.
 */
export const exceptionAmendment = duty<ExceptionInForceSubject>('exception-amendment', {
  title: ({ exception }) => `Case plan amendment for the contact exception (${exception.person})`,
  source: 'OPP 4-2',
  cites: ['S1.22', 'S1.23'],
  per: approvedException,
  since: theApproval,
  due: theSameDay,
  metBy: exceptionInThePlan,
  cancelledBy: exceptionIsOver,
  changesOn: exceptionsEnd,
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: DAILY_LADDER,
});

/** The manual does not say who decides, nor until when: a task of the supervisor without a date (product default). */
export const exceptionApproval = duty<ExceptionSubject>('exception-approval', {
  title: ({ exception }) => `Approve or refuse: contact exception for ${exception.person}`,
  source: 'product default',
  cites: [],
  per: exceptionAskedFor,
  since: theRequest,
  due: noDate,
  metBy: exceptionDecided,
  cancelledBy: theirVisitsAreOver,
  owner: (_, { exception }) => ({ role: 'approver', authors: [exception.askedBy] }),
  changesOn: whoDecidesChanges,
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: [],
});

/** An exception ends by itself (GLOSSARY e11); before it does, somebody decides whether to ask again (product default). */
export const exceptionExpiry = duty<ExceptionInForceSubject>('exception-expiry', {
  title: ({ exception }) => `Contact exception expiry (${exception.person})`,
  source: 'product default',
  cites: [],
  per: approvedException,
  since: theApproval,
  due: theLastDayInForce,
  metBy: expiryDecided,
  cancelledBy: endedBeforeItsTime,
  announce: false,
  announceMoves: false,
  remind: [30, 14, 7, 0],
  escalate: OVERDUE_LADDER,
});

/*
 * The documents give a waiver no length. Santa Clara's chapter 10-2 allows six months at most, with the supervisor's
 * signature (GLOSSARY e11): a waiver of a year would be a year without a visit.
 */
export const sixMonthsAtMost = gate('approveContactException', {
  code: 'exception-too-long',
  source: 'OPP 10-2',
  cites: ['S1.22'],
  refuses: (aCase, { exception: id, from, to, signedOn }, moment) => {
    const askedFrom = exceptionOf(aCase, id)?.askedFrom ?? null;
    const first = firstDayInForce({ askedFrom }, { from, signedOn: signedOn ?? moment.on });
    const latest = addMonths(first, LONGEST_EXCEPTION_IN_MONTHS);
    return to !== undefined && to > latest
      ? `An exception lasts ${LONGEST_EXCEPTION_IN_MONTHS} months at most: from ${first} to ${latest}, not ${to}. Ask again before it ends.`
      : null;
  },
});

/*
 * "Practice Improvement Tip: Case Manager Visitation with Children and Parents":
 *
 *   Policy allows for exceptions to the above requirements; however, these exceptions are only appropriate in very few
 *   cases.
 */
export const exceptionsInForce: WarningRule = {
  code: 'contact-exceptions',
  source: 'Practice Improvement Tip',
  cites: ['S3.11'],
  finds: (aCase, { today }) => {
    const inForce = exceptionsOn(aCase, today);
    return inForce.map(({ exception: { id, person }, to }, index) => ({
      key: id,
      sentence:
        `${index + 1} of ${inForce.length} contact exceptions in force: ${person}, until ${to}. ` +
        'Exceptions are for very few cases only.',
    }));
  },
};
