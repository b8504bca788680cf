import type { Chapter } from '../chapter';
import { cleanUp } from './clean-up';
import { initialPlanFirst, progressOnEachObjective, progressStillThere } from './creating-the-update';
import { documentsOfTheUpdate } from './documents';
import {
  appropriatenessOfTheUpdate,
  educationalStability,
  fieldsDisagree,
  kinshipEligibility,
  nonMinorDependents,
  pagesReviewed,
  reviewsOfThePlanBefore,
  rowOfEachChild,
  sameNarrativeTwice,
  specialisedProgress,
} from './plan-contents';
import { longPlanPeriod } from './plan-period';

/** CWS/CMS, "Creating a Case Plan Update". */
export const cwsCmsUpdate: Chapter = {
  document: 'S2',
  duties: [],
  gates: [
    initialPlanFirst,
    progressOnEachObjective,
    progressStillThere,
    rowOfEachChild,
    appropriatenessOfTheUpdate,
    kinshipEligibility,
    pagesReviewed,
    specialisedProgress,
    educationalStability,
    nonMinorDependents,
    documentsOfTheUpdate,
  ],
  warnings: [longPlanPeriod, reviewsOfThePlanBefore, sameNarrativeTwice, fieldsDisagree],
  checklists: [cleanUp],
};
