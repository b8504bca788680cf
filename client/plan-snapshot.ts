import { createHash } from 'node:crypto';
import type { Case } from '../domain/case/case';
import { type Plan, planOf } from '../domain/case/plan';
import type { CommandName } from '../domain/commands/catalogue';

/** SHA-256 of a plan as it stands: its outline in codes, with the hashes of its texts. What is submitted is frozen by it. */
export function snapshotHash(plan: Plan): string {
  const { kind, focusChildren, participants, startDate, endDate, outline, incorporates } = plan;
  const frozen = { kind, focusChildren, participants, startDate, endDate, outline, incorporates };
  return createHash('sha256').update(canonical(frozen)).digest('hex');
}

/** People name the plan; what exactly they submit or approve is the plan that they have before them. */
export function withSnapshot(
  name: CommandName,
  args: Record<string, unknown>,
  aCase: Case | null,
): Record<string, unknown> {
  if (name !== 'submitPlan' && name !== 'approvePlan') return args;
  const plan = aCase ? planOf(aCase, String(args['plan'])) : undefined;
  // A plan that does not exist is refused by the case itself, with its own words.
  const hash = plan ? snapshotHash(plan) : 'none';
  return name === 'submitPlan' ? { revision: plan?.revision ?? 0, hash, ...args } : { hash, ...args };
}

/** JSON with sorted keys, so that equal plans have equal hashes. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}
