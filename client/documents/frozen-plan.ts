import { blankCase, type Case } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { evolve } from '../../domain/case/evolve';
import { type Plan, planOf } from '../../domain/case/plan';
import { NotRecordedYet } from '../../activities/documents/source';
import { snapshotHash } from '../plan-snapshot';

/** A plan as it is to be printed, and the case as it was then. */
export interface FrozenPlan {
  plan: Plan;
  aCase: Case;
  /** The hash of what is printed: what is submitted and approved has the same. */
  snapshot: string;
}

/**
 * The plan as it was submitted last: what is printed is what is approved, whatever was said of the plan since, and also
 * where its pages are not kept any more. One that was never submitted is printed as it stands, to be signed.
 */
export function frozenPlan(aCase: Case, now: Plan, journal: readonly RecordedEvent[]): FrozenPlan {
  if (now.submissions.length === 0 || now.approvalStatus === 'Returned')
    return { plan: now, aCase, snapshot: snapshotHash(now) };
  const at = journal.findLastIndex(({ event }) => event.type === 'planSubmitted' && event.plan === now.id);
  const recorded = journal[at]?.event;
  if (recorded?.type !== 'planSubmitted') throw new NotRecordedYet(notThere(now.id));
  const then = journal.slice(0, at + 1).reduce(evolve, blankCase(aCase.id));
  const plan = planOf(then, now.id);
  const snapshot = plan ? snapshotHash(plan) : 'none';
  if (!plan || snapshot !== recorded.hash) throw new Error(notAsSubmitted(now.id));
  return { plan, aCase: then, snapshot };
}

function notThere(plan: string): string {
  return `The submission of ${plan} is not in the journal yet: it is written a moment later. Nothing was printed; try again.`;
}

function notAsSubmitted(plan: string): string {
  return `The journal does not give ${plan} as it was submitted: the hashes differ. Nothing was printed; have the record looked at.`;
}
