import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { approvedFullPlans, isFull, type Plan, plansInProgress, type PlanKind } from '../case/plan';
import { servedBy } from './duties-served';

/** A plan that is not in force yet: whoever owes it writes it, or waits, or has it back. */
export interface PlanUnderWay {
  plan: string;
  /** The duties that its approval settles. */
  serves: string[];
  stands: 'written' | 'waiting' | 'returned';
  /** Who began it, handed it in or returned it, and when. */
  by: string;
  on: CivilDate;
  /** The duty of deciding on it, while it waits. */
  approval: string | null;
}

/** The plan that settles a duty: where two do, the one that waits, else the newer one. */
export function planServing<Plan extends PlanUnderWay>(duty: string, plans: readonly Plan[]): Plan | undefined {
  const serving = plans.filter(({ serves }) => serves.includes(duty));
  return serving.find(({ stands }) => stands === 'waiting') ?? serving.at(-1);
}

/** The plans of a case that are under way. */
export function plansUnderWay(aCase: Case): PlanUnderWay[] {
  const approved = approvedFullPlans(aCase).length;
  return plansInProgress(aCase).map((plan) => ({
    plan: plan.id,
    serves: servedBy(plan, approved),
    ...standOf(plan),
  }));
}

function standOf({ submissions, authors, createdOn }: Plan): Omit<PlanUnderWay, 'plan' | 'serves'> {
  const last = submissions.at(-1);
  if (last?.outcome === 'pending')
    return { stands: 'waiting', by: last.by, on: last.on, approval: approvalOf(last.id) };
  if (last?.outcome === 'returned')
    return { stands: 'returned', by: last.decidedBy ?? '', on: last.decidedOn ?? last.on, approval: null };
  return { stands: 'written', by: authors[0] ?? '', on: createdOn, approval: null };
}

/** What the journal says of a plan's way, without what stands in it. */
export interface PlanStep {
  type: (typeof PLAN_STEPS)[number];
  by: string;
  on: CivilDate;
  plan: string;
  kind: PlanKind | null;
  incorporates: string[] | null;
  submission: string | null;
}

/** The events by which a plan comes nearer to its approval, or is over. */
export const PLAN_STEPS = [
  'planCreated',
  'planTakenOver',
  'planRevised',
  'planSubmitted',
  'planReturned',
  'planApproved',
  'planDiscarded',
] as const;

/** The same from the journal of a case, whose steps are given in their order. */
export function plansUnderWayAfter(steps: readonly PlanStep[]): PlanUnderWay[] {
  const plans = new Map<string, Followed>();
  let approved = 0;
  for (const step of steps) {
    const before = plans.get(step.plan);
    if (step.type === 'planTakenOver') approved += 1;
    else if (step.type === 'planCreated') plans.set(step.plan, begun(step));
    else if (before && OVER.includes(step.type)) {
      plans.delete(step.plan);
      if (step.type === 'planApproved' && isFull(before)) approved += 1;
    } else if (before) plans.set(step.plan, followed(before, step));
  }
  return [...plans.values()].map(({ kind, incorporates, ...plan }) => ({
    ...plan,
    serves: servedBy({ kind, incorporates }, approved),
  }));
}

const OVER: readonly PlanStep['type'][] = ['planApproved', 'planDiscarded'];

type Followed = Omit<PlanUnderWay, 'serves'> & Pick<Plan, 'kind' | 'incorporates'>;

function begun({ plan, kind, incorporates, by, on }: PlanStep): Followed {
  return { plan, kind: kind ?? 'initial', incorporates: incorporates ?? [], stands: 'written', by, on, approval: null };
}

function followed(before: Followed, { type, by, on, incorporates, submission }: PlanStep): Followed {
  if (type === 'planSubmitted') return { ...before, stands: 'waiting', by, on, approval: approvalOf(submission ?? '') };
  if (type === 'planReturned') return { ...before, stands: 'returned', by, on, approval: null };
  return { ...before, incorporates: incorporates ?? before.incorporates };
}

/** The duty of deciding on a submission has its number. */
function approvalOf(submission: string): string {
  return submission.replace('submission-', 'plan-approval/');
}
