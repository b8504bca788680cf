import type { CivilDate } from '../../../../domain/calendar/civil-date';
import { pendingSubmission, type Plan } from '../../../../domain/case/plan';
import { ownersOf } from '../../../../domain/duties/diff';
import { dutiesServedBy } from '../../../../domain/duties/duties-served';
import type { Duty } from '../../../../domain/duties/duty';
import { calledAll } from '../called';
import type { CaseView } from '../case-page';

/** Who decides on a plan, and by when: of one that waits as it is, of another as it would be if it were submitted now. */
export function decisionOn(plan: Plan, view: CaseView): { names: string; due: CivilDate | null } {
  const { aCase, standing, frame } = view;
  const number = pendingSubmission(plan)?.id.replace('submission-', '');
  const waiting = standing.duties.find(({ id }) => id === `plan-approval/${number}`);
  // Whoever submits it is among its authors then, and none of them decides (S1.7).
  const authors = [...plan.authors, frame.viewer?.id ?? ''];
  const owner: Duty['owner'] = waiting?.owner ?? { role: 'approver', authors };
  const names = calledAll(view, ownersOf({ owner } as Duty, aCase, standing.today));
  const duties = new Map(standing.duties.map((duty) => [duty.id, duty]));
  return { names, due: waiting?.due ?? dutiesServedBy(aCase, plan, duties)[0]?.due ?? null };
}
