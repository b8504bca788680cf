import { casePlan } from '../activities/documents/case-plan';
import { typeset } from '../activities/documents/compiler';
import { snapshotHash } from '../client/plan-snapshot';
import type { Case } from '../domain/case/case';
import { type Plan, planInEffect } from '../domain/case/plan';

/** Milliseconds from the facts of a case to its plan as PDF, the first of this process: the compiler is loaded, too. */
export async function printTime(aCase: Case): Promise<number> {
  const on = aCase.today ?? '';
  const plan = planInEffect(aCase) as Plan;
  const began = performance.now();
  const source = {
    aCase,
    on,
    names: new Map<string, string>(),
    read: async () => 'Goes to every session.',
    reader: null,
  };
  const contents = await casePlan(source, { frozen: plan, now: plan, snapshot: snapshotHash(plan) });
  const printed = { at: `${on}T17:00:00.000Z`, on, time: '09:00', by: 'w-hale' };
  typeset({ caseId: aCase.id, language: 'en', printed, copyFor: null, ...contents }, 'pdf');
  return performance.now() - began;
}
