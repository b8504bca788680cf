/** Why a case ends: starting values, editable by every agency (GLOSSARY c3). */
export const CLOSURE_REASONS = [
  'family-stabilised',
  'child-returned-home',
  'adoption-finalised',
  'guardianship',
  'age-out',
  'court-terminated-jurisdiction',
  'family-moved',
  'services-refused',
  'transferred-to-other-agency',
  'death',
] as const;

/** Why a plan is changed without a new period; whenever circumstances require a change of the plan in force (S2.2). */
export const AMENDMENT_REASONS = ['contact-exception', 'child-leaves-plan', 'change-of-circumstances'] as const;

/** Goals that bring a child home or keep it there; every other one is planned permanency elsewhere. */
const HOME_GOALS: readonly string[] = ['Remain Home', 'Return Home'];

/** Case plan goals: starting values (GLOSSARY c3). */
export const GOALS = [
  'Adoption',
  'Adoption with Sibling(s)',
  'Emancipation/independent living',
  'Kinship guardianship',
  'Legal Guardianship',
  'Long Term Foster Care (relative)',
  'Long Term Foster Care (non-relative)',
  'Remain Home',
  'Return Home',
] as const;
export type Goal = (typeof GOALS)[number];

/** A goal for which a child receives Permanency Planning services (S1.73, GLOSSARY e6). */
export function isPermanencyGoal(goal: string | null): boolean {
  return goal !== null && (GOALS as readonly string[]).includes(goal) && !HOME_GOALS.includes(goal);
}
