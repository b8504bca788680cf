import type { Case } from '../case/case';
import { pendingSubmission, type Plan } from '../case/plan';
import { isOutstanding } from '../case/review';
import type { OrderSubject } from './vocabulary/subjects';

/** The ordered steps of a court-ordered revision up to the filed hard copy, each with its date (S1.80–S1.85). */
export function stepsOfARevision(aCase: Case, { order }: OrderSubject): string[] {
  const plan = aCase.plans.find((each) => each.incorporates.includes(order.id) && each.state !== 'Discarded');
  const steps: [string, string | null][] = [
    ['plan updated', plan?.createdOn ?? null],
    ['hard copy printed and signed by the worker', plan?.paper?.worker ?? null],
    ['hard copy signed by the supervisor', plan?.paper?.supervisor ?? null],
    ['submitted for online approval', plan ? submittedOn(plan) : null],
    ['approved', plan?.approval?.on ?? null],
    ['copies signed by the family, or why not', plan ? familyDoneOn(plan) : null],
    ['hard copy filed', plan?.filedOn ?? null],
  ];
  return steps.map(([step, on], index) => `step ${index + 1} of ${steps.length}: ${step}, ${on ?? 'not yet'}`);
}

function submittedOn(plan: Plan): string | null {
  const approved = plan.submissions.find((submission) => submission.outcome === 'approved');
  return (approved ?? pendingSubmission(plan))?.on ?? null;
}

function familyDoneOn(plan: Plan): string | null {
  if (!plan.approval || plan.reviews.some((row) => row.opportunity === 'required' && isOutstanding(row))) return null;
  const dates = plan.reviews.flatMap((row) => [
    row.signedOn,
    row.refusedToSignOn,
    row.refusedToParticipateOn,
    row.notLocatedOn,
  ]);
  return dates.reduce<string | null>((last, date) => (date && (!last || date > last) ? date : last), null);
}
