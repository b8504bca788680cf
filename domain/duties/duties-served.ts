import { type CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { approvedFullPlans, isFull, type Plan, planOf } from '../case/plan';
import type { DutiesById, Duty } from './duty';

/** The duties that a plan's approval serves, the one that is due first in front. */
export function dutiesServedBy(aCase: Case, plan: Plan, duties: DutiesById): Duty[] {
  const served = servedBy(plan, approvedBefore(aCase, plan)).flatMap((id) => duties.get(id) ?? []);
  return served.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
}

/** The same by their ids, where so many full plans were approved before it; some of them may not be owed. */
export function servedBy(plan: Pick<Plan, 'kind' | 'incorporates'>, approved: number): string[] {
  const own = ownDuty(plan, approved);
  return [...(own === null ? [] : [own]), ...plan.incorporates.map(dutyTakenUp)];
}

/** Orders and contact exceptions that a plan takes up each have a duty of their own. */
function dutyTakenUp(id: string): string {
  return id.replace('order-', 'court-order/').replace('exception-', 'exception-amendment/');
}

/** The duty of the plan's own kind: its period's, for a full plan. */
function ownDuty(plan: Pick<Plan, 'kind'>, approved: number): string | null {
  if (plan.kind === 'initial') return 'initial-plan/1';
  return isFull(plan) ? `plan-update/${approved}` : null;
}

function approvedBefore(aCase: Case, plan: Plan): number {
  return approvedFullPlans(aCase).filter((each) => (each.approval?.sequence ?? 0) < sequenceOf(aCase, plan)).length;
}

function sequenceOf(aCase: Case, plan: Plan): number {
  return planOf(aCase, plan.id)?.approval?.sequence ?? Infinity;
}

function dayOf(duty: Duty): CivilDate {
  return duty.due ?? '9999-12-31';
}
