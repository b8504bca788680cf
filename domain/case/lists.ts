import { GOALS } from './codes';

/*
 * The value lists of the plan and of what follows from it, in the words of the documents (docs/glossary.md, part c). A
 * closed list is complete: its values are the only ones. Of an open list the documents show samples, and the glossary
 * starting values: an agency adds its own under `settings.lists`. What is on neither is refused, so that no name and no
 * address gets into a code.
 */

/** "Permanency Alternative" on the CP Participants page (S2.37). */
export const PERMANENCY_ALTERNATIVES = [
  '<None>',
  'Adoption',
  'Adoption With Sibling(s)',
  'Legal Guardianship',
  'Long Term Foster Care with Non-Relative',
  'Long Term Foster Care with Relative',
  'Maintain minor with Guardian',
  'Remain Home',
  'Return Home',
] as const;

/** "Assessed by Adoptions" (S2.35). */
export const ADOPTABILITY = ['Adoptable', 'Not Adoptable', 'Not Assessed'] as const;

/** What "Arrange Visitation" must arrange: three fields of the Case Management Services page (S1.59). */
export const VISITATION_KINDS = ['Child-Parent/Legal Guardian', 'Child-Sibling', 'Child-Grandparents'] as const;

/** What "SW Planned Contact" must plan: three fields of the same page, the plan's contact schedule (S1.60). */
export const PLANNED_CONTACT_KINDS = [
  'Social Worker-Child',
  'Social Worker-Parent/Legal Guardian',
  'Social Worker-Care Provider',
] as const;

/** The case planning partners of the practice guide (S4.2). */
export const PLANNING_PARTNERS = [
  'birth parents',
  'foster parents',
  'relatives',
  'caseworker',
  'service providers',
] as const;

/** Whether a child needs an Individualized Educational Plan (S1.31). The wording is a product default. */
export const IEP_NEEDS = ['Not needed', 'Needed', 'In place', 'To be assessed'] as const;

/** One of the participation criteria of extended foster care is met at least (S2.49); they are those of WIC 11403(b). */
export const PARTICIPATION_CRITERIA = [
  'Completing secondary education or an equivalent programme',
  'Enrolled in post-secondary or vocational education',
  'Taking part in a programme that promotes employment or removes barriers to it',
  'Employed at least 80 hours per month',
  'Unable to do any of these because of a medical condition',
] as const;

/** What a service is to overcome barriers to (S4.51). */
export const BARRIERS_TO = ['safety', 'permanency', 'well-being'] as const;

/**
 * What the agencies of a joint service talk about; "includes, but is not limited to" (S0.16), hence `other`, and
 * what an agency adds.
 */
export const EXCHANGE_TOPICS = [
  'scheduling-conflicts', // S0.8
  'notice-to-the-family', // S0.9
  'duplication-of-services', // S0.10
  'community-resources', // S0.11
  'barriers-to-progress', // S0.12
  'non-cooperation', // S0.13
  'consents', // S0.14
  'changes-in-the-family', // S0.15
  'other',
] as const;

interface ValueList {
  title: string;
  values: readonly string[];
  /** No agency adds to it. */
  closed: boolean;
  /** Where the values come from, for people. */
  source: string;
}

const SHOWN = 'CWS/CMS guide, the values that it shows; the others are starting values';
const STARTING = 'starting values (product default)';

/** Every list by its name, as `settings.lists` and `caseclock lists` name it. */
export const LISTS = {
  'case-plan-goals': { title: 'Case plan goals', values: GOALS, closed: true, source: SHOWN },
  'permanency-alternatives': {
    title: 'Permanency alternatives',
    values: PERMANENCY_ALTERNATIVES,
    closed: true,
    source: 'CWS/CMS guide',
  },
  adoptability: { title: 'Assessed by Adoptions', values: ADOPTABILITY, closed: true, source: 'CWS/CMS guide' },
  'service-components': {
    title: 'Service components',
    values: [
      'Emergency Response',
      'Family Maintenance',
      'Family Reunification',
      'Permanent Placement',
      'Supportive Transition',
    ],
    closed: false,
    source: SHOWN,
  },
  // Shown on the screen of the page (S2.41), as are the first objectives below (S2.15).
  'contributing-factors': {
    title: 'Contributing factors',
    values: ['Child refuses to return home', 'Delinquent behavior', 'Domestic violence'],
    closed: false,
    source: 'CWS/CMS guide, the values that it shows',
  },
  strengths: {
    title: 'Strengths',
    values: [
      'Acknowledges problem',
      'Ability to meet basic needs',
      'Cooperative/willing to take part',
      'Extended family support',
      'Parent-child bond',
      'Stable housing/employment',
      'Protective of child',
    ],
    closed: false,
    source: STARTING,
  },
  'service-objectives': {
    title: 'Service objectives',
    values: [
      'Complete Domestic Violence Program',
      'Complete homework',
      'Attend school regularly',
      'Other Service Objective',
      'Comply with all orders of the court',
      'Comply with medical or psychological treatment',
      'Consistently, appropriately and adequately parent your child(ren)',
      'Develop supportive interpersonal relationships',
      'Express anger appropriately and do not act negatively on your impulses',
      'Maintain relationship with your child by following the conditions of the visitation plan',
      "Monitor child's health, safety and well being",
      'Obtain and maintain a stable and suitable residence',
      'Obtain resources to meet the needs of your child and to provide a safe home',
      'Show that you accept responsibility for your actions',
      'Stay sober and show your ability to live free from alcohol dependency',
      'Stay free from illegal drugs and comply with all required drug tests',
    ],
    closed: false,
    source: SHOWN,
  },
  'planned-client-services': {
    title: 'Planned client services',
    values: [
      'Counseling/Mental Health',
      'Counseling/Mental Health: general counselling',
      'Counseling/Mental Health: therapy',
      'Counseling/Mental Health: psychiatric evaluation',
      'Substance Abuse: inpatient',
      'Substance Abuse: outpatient',
      'Substance Abuse: testing',
      'Substance Abuse: 12-step',
      'Education: parenting education',
      'Domestic violence programme',
      'Family Preservation',
      'Housing',
      'Transportation',
      'Respite',
      'ILP',
    ],
    closed: false,
    source: SHOWN,
  },
  'case-management-services': {
    title: 'Case management services',
    values: [
      'Arrange Visitation',
      'SW Planned Contact',
      'Provide Your Rights Brochure',
      'Family Engagement',
      'Arrange and Maintain Placement',
    ],
    closed: false,
    source: 'OPP 4-2 and the CWS/CMS guide, the values that they name',
  },
  'visitation-kinds': { title: 'Arrange Visitation', values: VISITATION_KINDS, closed: true, source: 'OPP 4-2' },
  'planned-contact-kinds': {
    title: 'SW Planned Contact',
    values: PLANNED_CONTACT_KINDS,
    closed: true,
    source: 'OPP 4-2',
  },
  'family-engagement-services': {
    title: 'Service types of Family Engagement',
    values: [
      'Family Group Conference',
      'Family Team Meeting',
      'Team Decision Making',
      'Parent Partner',
      'Wraparound',
      'Other Family Engagement',
    ],
    closed: false,
    source: STARTING,
  },
  frequencies: {
    title: 'Frequencies',
    values: ['As needed', 'Once', 'Daily', 'Weekly', 'Twice a month', 'Monthly', 'Every two months', 'Quarterly'],
    closed: false,
    source: STARTING,
  },
  'silp-settings': {
    title: 'SILP settings',
    values: [
      'Apartment, alone',
      'Apartment, shared',
      'Room for rent',
      'College dormitory',
      'Home of a relative or other adult',
      'Not in a SILP: another placement',
    ],
    closed: false,
    source: STARTING,
  },
  'participation-criteria': {
    title: 'Participation criteria of non-minor dependents',
    values: PARTICIPATION_CRITERIA,
    closed: true,
    source: 'WIC 11403(b)',
  },
  'grade-levels': {
    title: 'Grade levels',
    values: [
      'Not in school yet',
      'Preschool',
      'Kindergarten',
      ...Array.from({ length: 12 }, (_, index) => `Grade ${index + 1}`),
      'College or vocational',
      'Not in school',
    ],
    closed: false,
    source: STARTING,
  },
  'iep-needs': { title: 'Individualized Educational Plan', values: IEP_NEEDS, closed: true, source: STARTING },
  'planning-partners': {
    title: 'Case planning partners',
    values: PLANNING_PARTNERS,
    closed: true,
    source: 'Practice Guide',
  },
  'exchange-topics': {
    title: 'Topics of exchanges with DCFS',
    values: EXCHANGE_TOPICS,
    closed: false,
    source: 'PM 19-02-06-c',
  },
  'contact-purposes': {
    title: 'Purposes of contacts',
    values: ['Deliver Service to Client', 'Investigate Referral', 'Consult with other persons'],
    closed: false,
    source: STARTING,
  },
} as const satisfies Record<string, ValueList>;

export type ListName = keyof typeof LISTS;
/** The values that agencies added, by list. */
export type OwnLists = Partial<Record<string, readonly string[]>>;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** A list by name, with its values' types erased. */
export function listOf(name: ListName): ValueList {
  return LISTS[name];
}

/** What may be chosen: the list's values, then the agency's own. */
export function valuesOf(name: ListName, own: OwnLists = {}): string[] {
  const { values, closed } = listOf(name);
  return closed ? [...values] : [...new Set([...values, ...(own[name] ?? [])])];
}

/** A name under `settings.lists` that is no list, or a list that is complete as it is. */
export function unfitLists(own: OwnLists): { list: string; why: 'unknown' | 'closed' } | null {
  const unknown = Object.keys(own).find((name) => !Object.hasOwn(LISTS, name));
  if (unknown !== undefined) return { list: unknown, why: 'unknown' };
  const closed = Object.keys(own).find((name) => listOf(name as ListName).closed);
  return closed === undefined ? null : { list: closed, why: 'closed' };
}
