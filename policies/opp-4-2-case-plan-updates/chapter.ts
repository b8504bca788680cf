import { type Chapter, varied } from '../chapter';
import { phoneOrLetter } from '../childs-monthly-visits/in-place-of-visits';
import {
  completeBeforeSubmission,
  paperBeforeSubmission,
  parentsSignFirstInVoluntaryCases,
} from './approving-the-plan';
import {
  exceptionAmendment,
  exceptionApproval,
  exceptionExpiry,
  exceptionsInForce,
  sixMonthsAtMost,
} from './contact-exceptions';
import { courtOrderedRevision, noTransferBeforeTheOrder } from './court-ordered-revision';
import { catIsNotForTheCourt, documentsOfThePlan } from './documents';
import { engagingTheFamily } from './engaging-the-family';
import {
  assessmentEncouraged,
  assessmentInVoluntaryProgrammes,
  narrativesOfTheUpdate,
  sectionIncluded,
} from './family-assessment';
import { initialPlan } from './initial-plan';
import {
  assessmentBehindThePlan,
  contactsPlanned,
  educationOfEachChild,
  familyEngagement,
  manyObjectives,
  objectivesFollow,
  rightsBrochure,
  visitationArranged,
} from './plan-contents';
import { planUpdate } from './plan-update';
import { initialPlanBeforeStrictUpdates, planUpdateStrict } from './plan-update-strict';
import { preparingTheUpdate } from './preparing-the-update';
import { locateMissingChild, missingChildReport } from './unavailable-children';
import { plannedMeetingNotHeld } from './update-meeting';

/** Santa Clara County DFCS, Online Policies & Procedures, Handbook 2, chapter 4-2. */
export const casePlanUpdates: Chapter = {
  document: 'S1',
  duties: [
    initialPlan,
    planUpdate,
    courtOrderedRevision,
    exceptionAmendment,
    exceptionApproval,
    exceptionExpiry,
    // The contact that replaces the visits of an exception is owed wherever there are exceptions (S1.22, S3.12).
    phoneOrLetter,
    locateMissingChild,
    missingChildReport,
  ],
  gates: [
    paperBeforeSubmission,
    completeBeforeSubmission,
    assessmentBehindThePlan,
    educationOfEachChild,
    objectivesFollow,
    visitationArranged,
    contactsPlanned,
    rightsBrochure,
    familyEngagement,
    assessmentInVoluntaryProgrammes,
    narrativesOfTheUpdate,
    sectionIncluded,
    documentsOfThePlan,
    catIsNotForTheCourt,
    parentsSignFirstInVoluntaryCases,
    ...noTransferBeforeTheOrder,
    sixMonthsAtMost,
  ],
  warnings: [assessmentEncouraged, exceptionsInForce, plannedMeetingNotHeld, manyObjectives],
  checklists: [preparingTheUpdate, engagingTheFamily],
};

/** What an agency's rules on contact exceptions ask for where chapter 4-2 itself does not run (S3.11, S3.12, GLOSSARY e11). */
export const contactExceptions: Chapter = {
  duties: [exceptionApproval, exceptionExpiry, phoneOrLetter],
  gates: [sixMonthsAtMost],
  warnings: [exceptionsInForce],
};

/** Chapter 4-2 for an agency that counts half a year by months and by days (GLOSSARY e8). */
export const casePlanUpdatesStrictly = varied(casePlanUpdates, {
  'plan-update': planUpdateStrict,
  'initial-plan': initialPlanBeforeStrictUpdates,
});
