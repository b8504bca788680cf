import { type CivilDate, earliest } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import type { ClosureSubject, OrderSubject, PlanPeriod, SubmissionSubject } from './subjects';

/* Met by what. */

/** Approval, not submission, satisfies a plan's deadline (GLOSSARY b8). */
export function initialPlanApproved(aCase: Case): CivilDate | null {
  return aCase.plans.find((plan) => plan.kind === 'initial' && plan.approval)?.approval?.on ?? null;
}

export const nextFullPlanApproved = (_: Case, { next }: PlanPeriod): CivilDate | null => next?.approval?.on ?? null;

export function orderIncorporated(aCase: Case, { order }: OrderSubject): CivilDate | null {
  const dates = aCase.plans.map((plan) => (plan.incorporates.includes(order.id) ? plan.approval?.on : null));
  return earliest(dates);
}

export const submissionDecided = (_: Case, { submission }: SubmissionSubject): CivilDate | null => submission.decidedOn;

export const closureDecided = (_: Case, { request }: ClosureSubject): CivilDate | null => request.decidedOn;
