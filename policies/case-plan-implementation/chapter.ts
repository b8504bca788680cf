import type { Chapter } from '../chapter';
import { activeEffortsInWords, activeEffortsMissing } from './active-efforts';
import {
  aftercareBegun,
  aftercareUndone,
  dischargeReferrals,
  documentationNotGiven,
  familyNotPrepared,
  lateAftercareIsJustified,
} from './aftercare';
import { conferenceTopics, fidelityForm, immediateNeeds, inSupervision, visitPrompts } from './checklists';
import { aftercareBeforeClosing, summaryBeforeClosing } from './closing';
import { caseConference, conferenceComplete } from './conferences';
import { declinedService, followUpWhenDeclined } from './declined-services';
import { documentation } from './evidence';
import { familyVisit } from './family-visits';
import { providerNotTold, serviceOpenPoints, serviceToAdjust } from './monitoring';
import { familyMeeting, noTalkBeforeTheMeeting, parentsTakePart } from './participation';
import { patpReview, patpUpdate } from './patp-review';
import {
  evidenceInThePlan,
  livingArrangementAssessed,
  livingArrangementUnsafe,
  needsAndViewpoints,
  servicesOvercomeBarriers,
  whoDoesWhat,
} from './plan-contents';
import { goalsNotAgreed, providerUnchecked, serviceUnavailable, stepWhenUnavailable } from './providers';
import {
  correctedReferralComplete,
  promptReferral,
  referralFollowUp,
  referralUnclear,
  serviceReferrals,
  writtenReferralComplete,
} from './referrals';
import { serviceTailored } from './service-terms';
import { planRevision, providerContact, providerReport } from './services';

/** Michigan DHHS, MiTEAM practice guide, "Case Plan Implementation". */
export const casePlanImplementation: Chapter = {
  document: 'S4',
  duties: [
    serviceReferrals,
    promptReferral,
    referralFollowUp,
    planRevision,
    providerReport,
    providerContact,
    familyVisit,
    familyMeeting,
    caseConference,
    patpReview,
    patpUpdate,
    aftercareBegun,
  ],
  gates: [
    lateAftercareIsJustified,
    parentsTakePart,
    whoDoesWhat,
    evidenceInThePlan,
    livingArrangementAssessed,
    needsAndViewpoints,
    servicesOvercomeBarriers,
    writtenReferralComplete,
    correctedReferralComplete,
    stepWhenUnavailable,
    serviceTailored,
    followUpWhenDeclined,
    activeEffortsInWords,
    conferenceComplete,
    aftercareBeforeClosing,
    summaryBeforeClosing,
  ],
  warnings: [
    referralUnclear,
    providerUnchecked,
    goalsNotAgreed,
    serviceUnavailable,
    declinedService,
    serviceOpenPoints,
    serviceToAdjust,
    providerNotTold,
    activeEffortsMissing,
    noTalkBeforeTheMeeting,
    aftercareUndone,
    dischargeReferrals,
    documentationNotGiven,
    familyNotPrepared,
    livingArrangementUnsafe,
  ],
  checklists: [immediateNeeds, visitPrompts, inSupervision, conferenceTopics, fidelityForm],
  evidence: documentation,
};
