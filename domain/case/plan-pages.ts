import type { CivilDate } from '../calendar/civil-date';
import type { BARRIERS_TO, PLANNING_PARTNERS } from './lists';

/** Where the words of a page are: the id of a stored text follows from its words, so it freezes them with the plan. */
export type TextId = string;

/** What a plan says in words, each once, and the page on which it stands (S2.32). */
export const PLAN_NARRATIVES = {
  // OPP 4-2: "A successful case plan is based on a comprehensive assessment of strengths and needs" (S1.2–S1.5).
  strengths: { title: 'Strengths of the family', page: 'ID', ofThePeriod: true },
  needs: { title: 'Needs of the family', page: 'ID', ofThePeriod: true },
  presentingIssues: { title: 'Presenting issues', page: 'ID', ofThePeriod: true },
  pastSuccesses: { title: 'What the family has done well on its own before', page: 'ID', ofThePeriod: true },
  underlyingIssues: { title: 'Underlying issues to resolve first', page: 'ID', ofThePeriod: true },
  kinshipEligibility: {
    title: 'How the child meets the eligibility requirements of kinship guardianship',
    page: 'ID',
    ofThePeriod: false,
  },
  concurrentPlan: { title: 'How the concurrent plan is implemented', page: 'CP Participants', ofThePeriod: false },
  safetyActivities: { title: 'Safety activities', page: 'Service Objectives', ofThePeriod: false },
  permanencyPlans: { title: 'Permanency plans', page: 'Service Objectives', ofThePeriod: false },
  wellBeing: { title: 'Issues of well-being', page: 'Service Objectives', ofThePeriod: false },
  trauma: { title: 'How trauma is addressed', page: 'Service Objectives', ofThePeriod: false },
  specialisedProgress: {
    title: 'Progress in Family Preservation and other specialized programs',
    page: 'Planned Client Services',
    ofThePeriod: true,
  },
  educationalStability: { title: 'Efforts for educational stability', page: 'Case Mgmt Svcs', ofThePeriod: true },
} as const;

export type PlanNarrative = keyof typeof PLAN_NARRATIVES;

/** A child's row of the CP Participants page (S2.33–S2.38). Adults have none: they carry no goal. */
export interface ChildRow {
  child: string;
  /** What the plan makes the child's goal when it takes effect; else the child's goal stands (setGoal). */
  goal?: string;
  concurrentGoal?: string;
  adoptability?: string;
  component?: string;
  componentFrom?: CivilDate;
  alternative?: string;
  projectedTermination?: CivilDate;
}

/** What school says of a child (S1.31). */
export interface Education {
  child: string;
  grade?: string;
  performance?: TextId;
  iep?: string;
}

/** Whether the home of a child has been looked at, and found safe (S4.12). */
export interface LivingArrangement {
  child: string;
  assessedOn: CivilDate;
  safe: boolean;
  description?: TextId;
}

/** What somebody needs of the plan, and a parent's own view of it (S4.21, S4.22). */
export interface PersonalNeeds {
  person: string;
  needs?: TextId;
  viewpoint?: TextId;
}

/** Who of the case planning partners does what, where, when and how for an objective (S4.1, S4.2). */
export interface Task {
  partner: (typeof PLANNING_PARTNERS)[number];
  who?: string;
  what?: TextId;
  where?: TextId;
  when?: TextId;
  how?: TextId;
}

/** More words on an objective for one of its participants: "Additional Description for Participant" (S2.14). */
export interface AdditionalDescription {
  person: string;
  words: TextId;
}

/** What a service of a plan may say besides its code and its people. */
export interface ServiceParticulars {
  description?: TextId;
  /** How often, and how many times (S2.43). */
  frequency?: string;
  occurrences?: number;
  /** Family Preservation or another specialised programme, of which progress is told (S2.44). */
  specialised?: boolean;
  /** The barriers that it is to overcome, and by when (S4.51). */
  overcomesBarriersTo?: (typeof BARRIERS_TO)[number];
  by?: CivilDate;
  /** Of "Arrange Visitation" and of "SW Planned Contact" (S1.59, S1.60). */
  visitation?: string;
  contact?: string;
  /** Why such a visitation or contact cannot be: then it counts as done. */
  notApplicable?: TextId;
  /** Of "Family Engagement" (S1.63). */
  types?: string[];
  /** "Agency Responsibilities for Services" of "Arrange and Maintain Placement" (S2.46). */
  silpSetting?: string;
}

/** Pages that are gone through again for each child and participant when an update is made (S2.39, S2.42). */
export const REVIEWED_PAGES = ['contributingFactors', 'strengths', 'plannedServices', 'caseServices'] as const;
export type ReviewedPage = (typeof REVIEWED_PAGES)[number];

export const PAGE_TITLES = {
  contributingFactors: 'Contributing Factors',
  strengths: 'Strengths',
  plannedServices: 'Planned Client Services',
  caseServices: 'Case Mgmt Svcs',
} as const satisfies Record<ReviewedPage, string>;

/** What stands on the ID page besides the words and the approval (S2.26). */
export interface Identification {
  /** As somebody wrote it; the update is due when its rule says. */
  nextReview?: CivilDate;
  /** The guide does not explain "NDA Date"; nothing is computed from it (GLOSSARY e20). */
  ndaDate?: CivilDate;
  /** The service component of which the appropriateness description speaks (GLOSSARY e18). */
  appropriateFor?: string;
}

/** The pages of a plan besides its lists. Of a superseded plan none is kept. */
export interface PlanPages {
  identification?: Identification;
  narratives?: Partial<Record<PlanNarrative, TextId>>;
  children?: ChildRow[];
  education?: Education[];
  livingArrangements?: LivingArrangement[];
  people?: PersonalNeeds[];
  /** Gone through with everybody in words that all of them understand (S4.23). */
  understood?: boolean;
  reviewed?: Partial<Record<ReviewedPage, string[]>>;
}

/** "During the next six-month period, …": the sentence of the guide for non-minor dependents (S2.48). */
export const EXTENDED_FOSTER_CARE =
  'During the next six-month period, the youth intends to remain eligible for extended foster care by completing the ' +
  'following case plan activities:';

/**
 * What a new update takes over besides the boxes of the guide (S2.22–S2.24): what lasts. What belongs to the period that
 * ended is written anew: the assessment, school, the home, and who went through which page.
 */
export function copiedPages({ narratives = {}, children = [], people }: PlanPages): PlanPages {
  const lasting = Object.entries(narratives).filter(([name]) => !PLAN_NARRATIVES[name as PlanNarrative].ofThePeriod);
  return {
    narratives: Object.fromEntries(lasting),
    children: withoutGoals({ children }).children ?? [],
    ...(people && { people }),
  };
}

/** A goal that took effect is the child's now, and may have changed since: the next plan does not bring it back. */
export function withoutGoals<P extends PlanPages>(pages: P): P {
  if (!pages.children) return pages;
  const children = pages.children.map((row) => {
    const { goal: _, ...rest } = row;
    return rest;
  });
  return { ...pages, children };
}
