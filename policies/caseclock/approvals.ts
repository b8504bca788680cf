import { planTitle } from '../../domain/case/plan';
import type { Transfer } from '../../domain/case/transfer';
import {
  closureDecided,
  closureRequest,
  type ClosureSubject,
  deadlineOfThePlan,
  duty,
  noDate,
  planSubmission,
  type SubmissionSubject,
  submissionDecided,
  theClosureRequest,
  theSubmission,
  theTransferRequest,
  transferAskedFor,
  transferDecided,
  type TransferSubject,
  transferWithdrawn,
  whoReceivesChanges,
  workingDays,
} from '../../domain/duties/vocabulary';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';

/*
 * The product's own tasks. The manual asks for approval inside the plan's deadline (S1.9) and says nothing of a task:
 * it is due on the plan's due date and sends no reminders of its own (part e, rows 2 and 30).
 */
export const planApproval = duty<SubmissionSubject>('plan-approval', {
  title: ({ plan }) => `Approve or return: ${planTitle(plan).toLowerCase()}`,
  source: 'product default',
  cites: ['S1.7', 'S1.9'],
  per: planSubmission,
  since: theSubmission,
  due: deadlineOfThePlan,
  details: (_, { plan, submission }) => [`${plan.id}, submitted by ${submission.by} on ${submission.on}`],
  metBy: submissionDecided,
  owner: (_, { plan }) => ({ role: 'approver', authors: plan.authors }),
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: [],
});

/** A closure waits for the supervisor. */
export const closureApproval = duty<ClosureSubject>('closure-approval', {
  title: 'Approve or return: closure of the case',
  source: 'product default',
  cites: [],
  per: closureRequest,
  since: theClosureRequest,
  due: noDate,
  metBy: closureDecided,
  owner: (_, { request }) => ({ role: 'approver', authors: [request.by] }),
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: [],
});

/** Working days for the other unit's supervisor to decide: a product default, for no document gives a number. */
const DAYS_TO_DECIDE = 5;

/** The other unit's supervisor decides on a transfer. Nobody else reminds them of it, so it has reminders of its own. */
export const transferApproval = duty<TransferSubject>('transfer-approval', {
  title: ({ transfer }) => `Accept or decline: transfer of the case to ${transfer.unit}`,
  source: 'product default',
  cites: [],
  per: transferAskedFor,
  since: theTransferRequest,
  due: workingDays(DAYS_TO_DECIDE),
  details: (_, { transfer }) => [detailsOf(transfer)],
  metBy: transferDecided,
  cancelledBy: transferWithdrawn,
  owner: (_, { transfer: { supervisor, by } }) => ({ role: 'receiver', supervisor, askedBy: by }),
  changesOn: whoReceivesChanges,
  announce: true,
  announceMoves: false,
  remind: [2, 0],
  escalate: OVERDUE_LADDER,
});

function detailsOf({ id, by, on, from, worker, outcome }: Transfer): string {
  const asked = `${id}, asked for by ${by} on ${on}${from ? `, from ${from}` : ''}`;
  return worker ? `${asked}; ${outcome === 'accepted' ? 'taken by' : 'proposed:'} ${worker}` : asked;
}
