import type { CommandName } from '../../../domain/commands/catalogue';
import type { Path } from '../../../domain/commands/misfit';
import { formPage } from '../case/addresses';
import { fieldId } from '../page/field';

/** The command that writes a plan: every section is a part of its form. */
export const WRITES = 'revisePlan' satisfies CommandName;

/*
 * The sections in which a plan is written, in the order in which one follows from another: the family, what contributes and
 * what helps, the goals, the children's well-being, objectives, services, visits, the period. Each with its fields, as the
 * command has them; the pages of the notebook on which they stand are those of docs/glossary.md.
 */
const FIELDS = {
  family: [
    'outline.narratives.strengths',
    'outline.narratives.needs',
    'outline.narratives.presentingIssues',
    'outline.narratives.pastSuccesses',
    'outline.narratives.underlyingIssues',
    'outline.people',
  ],
  factors: [
    'outline.contributingFactors',
    'outline.reviewed.contributingFactors',
    'outline.strengths',
    'outline.reviewed.strengths',
  ],
  goals: [
    'outline.children',
    'outline.appropriateness',
    'outline.narratives.concurrentPlan',
    'outline.narratives.permanencyPlans',
    'outline.narratives.kinshipEligibility',
    'outline.identification',
  ],
  children: [
    'outline.education',
    'outline.narratives.educationalStability',
    'outline.livingArrangements',
    'outline.narratives.safetyActivities',
    'outline.narratives.wellBeing',
    'outline.narratives.trauma',
  ],
  objectives: ['outline.objectives'],
  services: ['outline.plannedServices', 'outline.narratives.specialisedProgress', 'outline.reviewed.plannedServices'],
  contacts: ['outline.caseServices', 'outline.reviewed.caseServices'],
  period: ['startDate', 'endDate', 'incorporates', 'outline.understood'],
} as const;

export type PlanSection = keyof typeof FIELDS;

/** The sections in the order in which they are written. */
export const PLAN_SECTIONS = Object.keys(FIELDS) as PlanSection[];

/** The fields of a section, each as the way to it from the command that writes plans. */
export function fieldsOf(section: PlanSection): Path[] {
  return FIELDS[section].map((name) => name.split('.'));
}

/** The section that an address or a form names; undefined where it names none. */
export function sectionNamed(name: string | undefined): PlanSection | undefined {
  return PLAN_SECTIONS.find((each) => each === name);
}

/** Where a field is written, however deep in it. */
export function sectionOf(field: string): PlanSection | undefined {
  const name = field.replace(/\.\d+(?=\.|$)/g, '');
  return PLAN_SECTIONS.find((section) => FIELDS[section].some((each) => name === each || name.startsWith(`${each}.`)));
}

/** The section after this one; null after the last. */
export function sectionAfter(section: PlanSection): PlanSection | null {
  return PLAN_SECTIONS[PLAN_SECTIONS.indexOf(section) + 1] ?? null;
}

/** Where a section of a plan is written, at one of its fields if one is said. */
export function sectionPage(caseId: string, plan: string, section: PlanSection, field?: string): string {
  return `${formPage(caseId, WRITES, { plan, section })}${field ? `#${fieldId(field)}` : ''}`;
}
