import { type Kysely, sql } from 'kysely';
import type { PlanKind } from '../domain/case/plan';
import { PLAN_STEPS, type PlanStep, plansUnderWayAfter, type PlanUnderWay } from '../domain/duties/plans-under-way';
import type { Tables } from './tables';

/** A plan under way, with its case. */
export interface CasePlanUnderWay extends PlanUnderWay {
  caseId: string;
}

/** The plans that are under way in some cases, as their journals say: one question for all of them. */
export async function readPlansUnderWay(db: Kysely<Tables>, cases: readonly string[]): Promise<CasePlanUnderWay[]> {
  if (cases.length === 0) return [];
  const steps = await db
    .selectFrom('event')
    .select(['caseId', 'type', 'by', 'on'])
    .select([
      sql<string>`body ->> 'plan'`.as('plan'),
      sql<PlanKind | null>`body ->> 'kind'`.as('kind'),
      sql<string[] | null>`body -> 'incorporates'`.as('incorporates'),
      sql<string | null>`body ->> 'submission'`.as('submission'),
    ])
    .where('caseId', 'in', [...cases])
    .where('type', 'in', [...PLAN_STEPS])
    .orderBy('caseId')
    .orderBy('sequence')
    .execute();
  const byCase = new Map<string, PlanStep[]>();
  for (const { caseId, ...step } of steps) byCase.set(caseId, [...(byCase.get(caseId) ?? []), step as PlanStep]);
  return [...byCase].flatMap(([caseId, of]) => plansUnderWayAfter(of).map((plan) => ({ caseId, ...plan })));
}
