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

/** Why a plan is changed without a new period. */
export const AMENDMENT_REASONS = ['contact-exception', 'child-leaves-plan', 'change-of-circumstances'] as const;

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
