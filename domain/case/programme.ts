import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { planOf } from './plan';
import type { Text } from './text';

/** What a family receives services under: without a court, or by its order (S1.19–S1.21). */
export const PROGRAMMES = [
  'informal-supervision',
  'voluntary-family-maintenance',
  'court-family-maintenance',
  'family-reunification',
  'permanency-planning',
] as const;
export type Programme = (typeof PROGRAMMES)[number];

const VOLUNTARY: readonly Programme[] = ['informal-supervision', 'voluntary-family-maintenance'];

/** The narratives of the Family Assessment Update (S1.51–S1.53). */
export const NARRATIVES = ['significantChanges', 'currentCondition', 'familyPerception'] as const;
export type Narrative = (typeof NARRATIVES)[number];

/** A family assessment made for a plan, and which of its narratives are written. The words are in the journal. */
export interface FamilyAssessment {
  plan: string;
  on: CivilDate;
  written: Narrative[];
}

export interface ProgrammeEvents {
  programmeChanged: { programme: Programme; voluntary: boolean };
  familyAssessmentRecorded: FamilyAssessment & { narratives: Partial<Record<Narrative, Text>> };
}

export const evolveProgramme: Evolvers<ProgrammeEvents> = {
  programmeChanged: (aCase, { programme, voluntary }) => ({ ...aCase, programme, voluntary }),
  familyAssessmentRecorded: (aCase, { plan, on, written }) => ({
    ...aCase,
    familyAssessments: [...aCase.familyAssessments.filter((each) => each.plan !== plan), { plan, on, written }],
  }),
};

/** Courts play no part, and the parents must sign before a plan takes effect (GLOSSARY e5). */
export function isVoluntary(programme: Programme): boolean {
  return VOLUNTARY.includes(programme);
}

/** The family assessment of a plan; a revision or amendment goes on with that of the plan it changes. */
export function assessmentOf(aCase: Case, id: string): FamilyAssessment | undefined {
  const own = aCase.familyAssessments.find((each) => each.plan === id);
  const plan = planOf(aCase, id);
  const changes = plan?.kind === 'court-order' || plan?.kind === 'amendment';
  return own ?? (changes && plan.basedOn ? assessmentOf(aCase, plan.basedOn) : undefined);
}
