import { inHand, type PlanInHand } from '../domain/case/plan-in-hand';
import { isFull, planOf } from '../domain/case/plan';
import { completeness, type Gate } from '../domain/policy';

/**
 * Declares what a manual wants to read in each full plan, an update's pages being those of the initial plan (S1.56). Each
 * sentence names the page, the person by id, and the field to fill in (revisePlan). A revision or an amendment changes the
 * plan in force and is not asked for what it does not touch (product default).
 */
export function contents(
  rule: Pick<Gate, 'source' | 'cites'> & { lacks: (content: PlanInHand) => (string | null)[] },
): Gate {
  const { lacks, ...origin } = rule;
  return completeness('submitPlan', {
    ...origin,
    code: 'plan-incomplete',
    missing: (aCase, { plan: id }, { on }) => {
      const plan = planOf(aCase, id);
      return plan && isFull(plan) ? lacks(inHand(aCase, plan, on)).filter((sentence) => sentence !== null) : [];
    },
  });
}

/** A sentence about those for whom something is missing, or none. */
export function forWhom(people: readonly string[], sentence: (whom: string) => string): string | null {
  return people.length > 0 ? sentence(people.join(', ')) : null;
}
