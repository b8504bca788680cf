import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { pendingClosure } from '../case/closure';
import { CLOSURE_REASONS } from '../case/codes';
import { ordersOutstanding } from '../case/court';
import { planName, plansInProgress } from '../case/plan';
import { command, firstRefusal } from './command';
import { mayDecide } from './plan-approval';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, optional, text } from './shape';

export const requestClosure = command({
  description: 'Ask for the closure of the case',
  by: CASEWORK,
  shape: { reason: choice('why the case ends', CLOSURE_REASONS), summary: optional(text('closing summary')) },
  decide: (aCase, { reason, summary }) =>
    firstRefusal(
      pendingClosure(aCase) &&
        refusal('already-in-progress', 'Closure has been requested already and waits for a decision.'),
      somethingOpen(aCase),
    ) ?? [
      {
        type: 'closureRequested',
        request: `closure-${aCase.closureRequests.length + 1}`,
        reason,
        summary: summary ?? null,
      },
    ],
});

export const approveClosure = command({
  description: 'Approve the closure of the case',
  by: CASEWORK,
  shape: {},
  decide: (aCase, _, moment) => {
    const request = requestToDecide(aCase, moment);
    if (isRefusal(request)) return request;
    return somethingOpen(aCase) ?? [{ type: 'caseClosed', request: request.id, reason: request.reason }];
  },
});

export const returnClosure = command({
  description: 'Return a request for closure, with a comment',
  by: CASEWORK,
  shape: { comment: text('what is still to be done') },
  decide: (aCase, { comment }, moment) => {
    const request = requestToDecide(aCase, moment);
    if (isRefusal(request)) return request;
    return comment.empty
      ? refusal('comment-missing', 'A request is returned with a comment: write what is still to be done.')
      : [{ type: 'closureReturned', request: request.id, comment }];
  },
});

/** A case is not closed over work that somebody waits for: a plan in progress, an order that no plan has taken up. */
function somethingOpen(aCase: Case): Refusal | null {
  const plan = plansInProgress(aCase)[0];
  if (plan) {
    const state = plan.approvalStatus === 'Pending Approval' ? 'still pending approval' : 'still in progress';
    return refusal('something-open', `The case cannot be closed: ${planName(plan)} (${plan.kind}) is ${state}.`);
  }
  const order = ordersOutstanding(aCase)[0];
  const sentence = `The case cannot be closed: the order of ${order?.dated} is not yet in an approved plan.`;
  return order ? refusal('something-open', sentence, 'S1.80') : null;
}

function requestToDecide(aCase: Case, moment: Moment) {
  const request = pendingClosure(aCase);
  if (!request) return refusal('wrong-state', 'Nobody has asked for the closure of this case.');
  if (request.by === moment.by)
    return refusal('author-cannot-approve', 'Whoever asked for the closure cannot decide on it.');
  return mayDecide(aCase, moment)
    ? request
    : refusal('not-permitted', 'A closure is decided by the supervisor, or by the stand-in in the stand-in’s dates.');
}
