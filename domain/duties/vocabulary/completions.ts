import { type CivilDate, earliest } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import { focusChildren } from '../../case/family';
import { initialPlanApprovedOn } from '../../case/plan';
import type { ClosureSubject, OrderSubject, PlanPeriod, SubmissionSubject } from './subjects';

/* Met by what. */

/** Approval, not submission, satisfies a plan's deadline (GLOSSARY b8). */
export const initialPlanApproved = (aCase: Case): CivilDate | null => initialPlanApprovedOn(aCase);

export const nextFullPlanApproved = (_: Case, { next }: PlanPeriod): CivilDate | null => next?.approval?.on ?? null;

export function orderIncorporated(aCase: Case, { order }: OrderSubject): CivilDate | null {
  const dates = aCase.plans.map((plan) => (plan.incorporates.includes(order.id) ? plan.approval?.on : null));
  return earliest(dates);
}

/** An order that turns out to agree with the plan calls for no revision. */
export const orderDoesNotDiffer = (_: Case, { order }: OrderSubject): string | null =>
  order.differs ? null : 'corrected: the order agrees with the plan';

/** With no child left in the plan nothing is owed. */
export const noChildLeft = (aCase: Case): string | null =>
  focusChildren(aCase).length > 0 ? null : 'no child is left in the plan';

export const submissionDecided = (_: Case, { submission }: SubmissionSubject): CivilDate | null => submission.decidedOn;

export const closureDecided = (_: Case, { request }: ClosureSubject): CivilDate | null => request.decidedOn;
