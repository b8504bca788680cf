import type { CivilDate } from '../calendar/civil-date';
import type { Moment } from '../calendar/moment';
import type { CaseEvent } from '../case/events';
import { beforeTheCase, type Begun, inFuture } from './command';
import { hasPassed, newHearing } from './hearings';
import { type Refusal, refusal } from './refusal';
import { type ArgsOf, date, list, object, optional } from './shape';

/*
 * A case that ran before it is opened here: the least of its past that lets its duties be derived. What fell due before
 * is shown as settled or overdue, and told to nobody (domain/turn.ts).
 */

export const takenOverShape = {
  plans: optional(list(date('a day on which the initial plan or an update was approved, oldest first'))),
  hearings: optional(list(object(newHearing))),
};

type TakenOver = ArgsOf<typeof takenOverShape> | undefined;

/** The plans of before, the last of them in effect, and the hearings that are set. */
export function takenOver(
  past: TakenOver,
  family: readonly { id: string; role: string; focusChild?: boolean }[],
): CaseEvent[] {
  const children = family.filter(({ role, focusChild = true }) => role === 'child' && focusChild);
  const focusChildren = children.map(({ id }) => id);
  const participants = family.filter(({ role }) => role !== 'caregiver').map(({ id }) => id);
  return [
    ...(past?.plans ?? []).map((on, index): CaseEvent => ({
      type: 'planTakenOver',
      plan: `plan-${index + 1}`,
      version: String(index + 1),
      kind: index === 0 ? 'initial' : 'update',
      on,
      focusChildren,
      participants,
    })),
    ...(past?.hearings ?? []).map((hearing, index): CaseEvent => ({
      type: 'hearingSet',
      hearing: `hearing-${index + 1}`,
      ...hearing,
    })),
  ];
}

/** Plans have been approved one after the other since the case began; a hearing that is set lies ahead. */
export function unfitPast(past: TakenOver, begun: Begun, moment: Moment): (Refusal | null)[] {
  const { plans = [], hearings = [] } = past ?? {};
  return [
    ...plans.map((on) => inFuture('The approval of a plan', on, moment)),
    ...plans.map((on) => beforeTheCase(begun, 'The approval of a plan', on)),
    ...plans.slice(1).map((on, index) => notAfter(plans[index] as CivilDate, on)),
    ...hearings.map(({ on }) => hasPassed(on, moment)),
  ];
}

function notAfter(before: CivilDate, on: CivilDate): Refusal | null {
  const sentence = `The plan approved ${on} does not come after that of ${before}. Give the days in their order.`;
  return on <= before ? refusal('date-out-of-order', sentence) : null;
}
