import type { CivilDate } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import type { ClosureRequest } from '../../case/closure';
import type { CourtOrder, Hearing } from '../../case/court';
import { approvedFullPlans, type Plan } from '../../case/plan';
import type { DutyRule, Subject } from '../duty';
import { startedBy } from './triggers';

/* Per what a duty is counted. */

/** Once per case. */
export const theCase = (): Subject[] => [{ key: '1' }];

/** A full plan in its order: the period that it started, and its successor if there is one. */
export interface PlanPeriod extends Subject {
  number: number;
  plan: Plan;
  next: Plan | undefined;
  /** Looking ahead, where the plan is one that is assumed: the hearings that are served by then. */
  served?: readonly Hearing[];
}

/** Once per full plan that took effect: each starts its own clock (GLOSSARY b4). */
export function fullPlanInForce(aCase: Case): PlanPeriod[] {
  const plans = approvedFullPlans(aCase);
  return plans.map((plan, index) => ({ key: String(index + 1), number: index + 1, plan, next: plans[index + 1] }));
}

export interface OrderSubject extends Subject {
  order: CourtOrder;
}

/** Once per order that differs from the plan or adds to it (S1.77). */
export function orderThatDiffers(aCase: Case): OrderSubject[] {
  const orders = aCase.orders.filter((order) => order.onceDiffered);
  return orders.map((order) => ({ key: order.id.replace('order-', ''), order }));
}

/** One of a row in which each starts the next. */
export interface NextInRow extends Subject {
  since: { on: CivilDate; what: string };
  metOn: CivilDate | null;
}

/** One after another from the opening: what was held on a day starts the next. `what` is said of the last one held. */
export function oneAfterAnother(
  what: string,
  daysHeld: (aCase: Case) => CivilDate[],
): Pick<DutyRule<NextInRow>, 'per' | 'since' | 'metBy'> {
  return {
    per: (aCase) => {
      const held = daysHeld(aCase);
      const starts = [
        { on: aCase.openedOn ?? '', what: 'the opening of the case' },
        ...held.map((on) => ({ on, what })),
      ];
      return starts.map((since, index) => ({ key: String(index + 1), since, metOn: held[index] ?? null }));
    },
    since: (_, { since }) => startedBy(since),
    metBy: (_, { metOn }) => metOn,
  };
}

export interface SubmissionSubject extends Subject {
  plan: Plan;
  submission: Plan['submissions'][number];
}

/** Once per request for approval. */
export function planSubmission(aCase: Case): SubmissionSubject[] {
  return aCase.plans.flatMap((plan) =>
    plan.submissions.map((submission) => ({ key: submission.id.replace('submission-', ''), plan, submission })),
  );
}

export interface ClosureSubject extends Subject {
  request: ClosureRequest;
}

/** Once per request for closure. */
export function closureRequest(aCase: Case): ClosureSubject[] {
  return aCase.closureRequests.map((request) => ({ key: request.id.replace('closure-', ''), request }));
}
