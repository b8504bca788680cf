import type { Case } from '../case/case';
import { approvedFullPlans, isFull, type Plan, planOf } from '../case/plan';

/** The duty that a plan serves: what its approval is due by. */
export function deadlineServedBy(aCase: Case, plan: Plan): { kind: string; key: string } | null {
  if (plan.kind === 'initial') return { kind: 'initial-plan', key: '1' };
  const period = approvedFullPlans(aCase).filter((each) => (each.approval?.sequence ?? 0) < sequenceOf(aCase, plan));
  if (isFull(plan)) return { kind: 'plan-update', key: String(period.length) };
  const order = plan.incorporates[0];
  return order ? { kind: 'court-order', key: order.replace('order-', '') } : null;
}

function sequenceOf(aCase: Case, plan: Plan): number {
  return planOf(aCase, plan.id)?.approval?.sequence ?? Infinity;
}
