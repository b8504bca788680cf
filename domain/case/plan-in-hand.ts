import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import { ageOf, memberOf } from './family';
import type { Plan } from './plan';
import type { ChildRow, PlanNarrative } from './plan-pages';
import { placementOn } from './placement';

/** From this birthday on a child in care is a non-minor dependent (WIC 11400(v)). */
export const NON_MINOR_AGE = 18;

/** A plan as somebody holds it on a day, and the people whom its pages ask about. */
export interface PlanInHand {
  aCase: Case;
  plan: Plan;
  on: CivilDate;
  /** The focus children who have not left care, by age: who is of age is a non-minor dependent. */
  children: string[];
  minors: string[];
  nonMinors: string[];
  /** Parents and guardians who take part and receive services. */
  parents: string[];
}

/** A plan in hand. A child whose birth date is not known counts as a minor. */
export function inHand(aCase: Case, plan: Plan, on: CivilDate): PlanInHand {
  const children = (plan.focusChildren ?? []).filter((child) => !memberOf(aCase, child)?.leftOn);
  const nonMinors = children.filter((child) => isNonMinor(aCase, child, on));
  const minors = children.filter((child) => !nonMinors.includes(child));
  const parents = (plan.participants ?? []).filter((person) => {
    const member = memberOf(aCase, person);
    return member?.role === 'parent' && member.receivesServices && !member.rightsTerminatedOn;
  });
  return { aCase, plan, on, children, minors, nonMinors, parents };
}

/** A child's row on the CP Participants page. */
export function rowOf({ plan }: PlanInHand, child: string): ChildRow | undefined {
  return plan.outline.children?.find((row) => row.child === child);
}

/** The goal of a child under a plan: what the plan says, else the child's own (S2.33). */
export function goalIn({ aCase, plan }: Pick<PlanInHand, 'aCase' | 'plan'>, child: string): string | null {
  const said = plan.outline.children?.find((row) => row.child === child)?.goal;
  return said ?? memberOf(aCase, child)?.goal ?? null;
}

/** Something is written under this name. */
export function isWritten({ plan }: PlanInHand, narrative: PlanNarrative): boolean {
  return plan.outline.narratives?.[narrative] !== undefined;
}

/** Lives in a home that the agency placed the child in. */
export function isPlaced({ aCase, on }: PlanInHand, child: string): boolean {
  return placementOn(aCase, child, on) !== undefined;
}

function isNonMinor(aCase: Case, child: string, on: CivilDate): boolean {
  const member = memberOf(aCase, child);
  return member !== undefined && (ageOf(member, on) ?? 0) >= NON_MINOR_AGE;
}
