import type { Case } from '../../../../domain/case/case';
import { pendingSubmission, type Plan, planOf, plansInProgress } from '../../../../domain/case/plan';
import type { CommandName } from '../../../../domain/commands/catalogue';
import type { Cases } from '../../../cases';
import type { Duty } from '../../../../domain/duties/duty';
import { areaPage, planPage } from '../../case/addresses';
import { beginningsOf } from '../../plan/beginning';
import { sectionAfter, sectionPage, WRITES } from '../../plan/sections';
import type { Sent } from '../form-request';
import type { FormState } from '../form-state';
import { withDone } from '../way-back';
import { shown } from '../args-posted';

type Args = Record<string, unknown>;

/**
 * Where somebody is sent who asks for the whole form of a plan: it is written section by section, from its own page; one
 * that waits for approval is not written at all. Null where the form is of a section that can be written.
 */
export function insteadOfForm(command: CommandName, given: Args, { section }: FormState, aCase: Case): string | null {
  if (command !== WRITES) return null;
  const [only, another] = plansInProgress(aCase);
  const plan = planOf(aCase, shown(given['plan'])) ?? (another ? undefined : only);
  if (!plan) return areaPage(aCase.id, 'plans');
  return section && isWritten(plan) && given['plan'] === plan.id ? null : planPage(aCase.id, plan.id);
}

/** Whether a plan is still written: in progress, and not waiting for a decision. */
export function isWritten(plan: Plan): boolean {
  return plan.state === 'In Progress' && !pendingSubmission(plan);
}

/** A plan that is begun is of the kind that is owed, where there is no choice. */
export function withKind(command: CommandName, given: Args, aCase: Case, duties: () => readonly Duty[]): Args {
  if (command !== 'createPlan' || given['kind'] !== undefined) return given;
  const [only, another] = beginningsOf(aCase, duties());
  if (!only || another) return given;
  return { kind: only.kind, ...(only.order && { incorporates: [only.order] }), ...given };
}

/** Where a form of a plan leads once it is taken; null for other forms. */
export async function afterPlanForm(
  { command, args, act, state: { section, back } }: Pick<Sent, 'command' | 'args' | 'act' | 'state'>,
  caseId: string,
  cases: () => Promise<Pick<Cases, 'opened'>>,
): Promise<string | null> {
  if (command === 'createPlan') {
    // It is begun, whether or not it can be shown now.
    const aCase = await cases()
      .then((each) => each.opened(caseId))
      .catch(() => null);
    const begun = aCase?.plans.at(-1);
    return begun ? withDone(planPage(caseId, begun.id), command) : null;
  }
  if (command !== WRITES || !section) return null;
  const plan = shown(args['plan']);
  const after = act.kind === 'next' ? sectionAfter(section) : null;
  if (after) return `${sectionPage(caseId, plan, after)}&done=${command}`;
  return withDone(back.startsWith(planPage(caseId, plan)) ? back : planPage(caseId, plan), command);
}
