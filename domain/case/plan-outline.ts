import type { CivilDate } from '../calendar/civil-date';
import {
  type AdditionalDescription,
  copiedPages,
  type PlanPages,
  type ServiceParticulars,
  type Task,
  type TextId,
} from './plan-pages';
import type { Text } from './text';

/** "Met (for Case Plan Update)" on an objective's page (S2.8). */
export const MET_VALUES = ['Yes', 'No', 'Not Determinable', 'In Progress'] as const;
export type Met = (typeof MET_VALUES)[number];

/** How objectives are carried into a new update (S2.22). */
export const COPY_OBJECTIVES = ['Copy All', 'Copy All Not Met', 'Copy None'] as const;
export type CopyObjectives = (typeof COPY_OBJECTIVES)[number];

/** A service objective: participants, type, projected completion date, and how far it got (S2.11, S2.12). */
export interface Objective {
  id: string;
  type: string;
  participants: string[];
  projectedCompletion: CivilDate | null;
  met: Met | null;
  progress: Text | null;
  /** "Service Objective Detail" and "Additional Description for Participant" (S2.14). */
  detail?: TextId;
  descriptions?: AdditionalDescription[];
  /** The contributing factors and strengths of this plan that it follows from (S1.57). */
  from?: string[];
  /** Of "Other Service Objective" of a non-minor dependent (S2.49). */
  criteria?: string[];
  tasks?: Task[];
}

/** A code from a page's list and whom it concerns. */
export interface OutlineItem extends ServiceParticulars {
  code: string;
  participants: string[];
}

/**
 * What a plan says, in codes: enough for every gate. The words are in the record store. Of a superseded plan only the
 * planned services are kept.
 */
export interface PlanOutline extends PlanPages {
  objectives: Objective[];
  contributingFactors?: OutlineItem[];
  strengths?: OutlineItem[];
  plannedServices: OutlineItem[];
  caseServices?: OutlineItem[];
  /** Why the goal is still right; blank when the previous plan was the initial one (S2.29). */
  appropriateness?: Text | null;
}

export interface CopyChoices {
  objectives: CopyObjectives;
  strengths: boolean;
  contributingFactors: boolean;
  plannedServices: boolean;
  appropriateness: boolean;
}

/** All boxes are ticked unless somebody unticks them (S2.23). */
export const COPY_EVERYTHING: CopyChoices = {
  objectives: 'Copy All',
  strengths: true,
  contributingFactors: true,
  plannedServices: true,
  appropriateness: true,
};

export function emptyOutline(): PlanOutline {
  return {
    objectives: [],
    contributingFactors: [],
    strengths: [],
    plannedServices: [],
    caseServices: [],
    appropriateness: null,
  };
}

/**
 * What a new update starts with, copied from the plan in force (S2.22–S2.24, S2.29). Progress belongs to the period
 * that ended and starts anew; approvals, signatures and copy records are not part of an outline and never cross.
 */
export function copiedOutline(from: PlanOutline, choices: CopyChoices, fromInitial: boolean): PlanOutline {
  const kept = choices.objectives === 'Copy None' ? [] : from.objectives;
  const wanted = choices.objectives === 'Copy All Not Met' ? kept.filter((each) => each.met !== 'Yes') : kept;
  return {
    ...copiedPages(from),
    objectives: wanted.map((objective) => ({ ...objective, met: null, progress: null })),
    contributingFactors: choices.contributingFactors ? from.contributingFactors : [],
    strengths: choices.strengths ? from.strengths : [],
    plannedServices: choices.plannedServices ? from.plannedServices : [],
    caseServices: choices.plannedServices ? from.caseServices : [],
    appropriateness: choices.appropriateness && !fromInitial ? from.appropriateness : null,
  };
}

/** Met value and progress text are both needed (S2.8–S2.10). */
export function hasProgress(objective: Objective): boolean {
  return objective.met !== null && objective.progress !== null && !objective.progress.empty;
}
