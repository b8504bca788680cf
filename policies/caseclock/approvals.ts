import { planTitle } from '../../domain/case/plan';
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
} from '../../domain/duties/vocabulary';

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
