import type { Case } from '../domain/case/case';
import type { AgencySettings } from '../domain/case/settings';
import type { Checklist } from '../domain/checklist';
import type { DutyRule } from '../domain/duties/duty';
import type { WarningRule } from '../domain/duties/warning';
import type { Gate, Policy } from '../domain/policy';
import { closureApproval, planApproval } from './caseclock/approvals';
import { comeOfAge, placedBeforeRemoval } from './caseclock/contradictions';
import { activeEffortsInWords, activeEffortsMissing } from './case-plan-implementation/active-efforts';
import {
  aftercareBegun,
  lateAftercareIsJustified,
  aftercareUndone,
  documentationNotGiven,
  familyNotPrepared,
} from './case-plan-implementation/aftercare';
import { aftercareBeforeClosing, summaryBeforeClosing } from './case-plan-implementation/closing';
import { caseConference, conferenceComplete } from './case-plan-implementation/conferences';
import { declinedService, followUpWhenDeclined } from './case-plan-implementation/declined-services';
import { providerNotTold, serviceOpenPoints, serviceToAdjust } from './case-plan-implementation/monitoring';
import { patpReview, patpUpdate } from './case-plan-implementation/patp-review';
import { familyMeeting, noTalkBeforeTheMeeting, parentsTakePart } from './case-plan-implementation/participation';
import {
  goalsNotAgreed,
  providerUnchecked,
  serviceUnavailable,
  stepWhenUnavailable,
} from './case-plan-implementation/providers';
import {
  correctedReferralComplete,
  promptReferral,
  referralFollowUp,
  referralUnclear,
  serviceReferrals,
  writtenReferralComplete,
} from './case-plan-implementation/referrals';
import { serviceTailored } from './case-plan-implementation/service-terms';
import { planRevision, providerContact, providerReport } from './case-plan-implementation/services';
import { cleanUp } from './cws-cms-update/clean-up';
import { longPlanPeriod } from './cws-cms-update/plan-period';
import { initialPlanFirst, progressOnEachObjective, progressStillThere } from './cws-cms-update/creating-the-update';
import {
  caregiverContact,
  locatePerson,
  outOfStateCall,
  parentContactPlan,
  phoneOrLetter,
} from './childs-monthly-visits/in-place-of-visits';
import { contactNotNoted, reasonNotStaffed } from './childs-monthly-visits/documented';
import {
  investigationHomeVisit,
  investigationIncomplete,
  investigationInterview,
} from './childs-monthly-visits/investigation';
import { monthlyContact, seenWhileMissing, visitedElsewhere } from './childs-monthly-visits/monthly-contact';
import {
  completeBeforeSubmission,
  paperBeforeSubmission,
  parentsSignFirstInVoluntaryCases,
} from './opp-4-2-case-plan-updates/approving-the-plan';
import {
  exceptionAmendment,
  exceptionApproval,
  exceptionExpiry,
  exceptionsInForce,
  sixMonthsAtMost,
} from './opp-4-2-case-plan-updates/contact-exceptions';
import { courtOrderedRevision, noTransferBeforeTheOrder } from './opp-4-2-case-plan-updates/court-ordered-revision';
import {
  assessmentEncouraged,
  assessmentInVoluntaryProgrammes,
  narrativesOfTheUpdate,
} from './opp-4-2-case-plan-updates/family-assessment';
import { initialPlan } from './opp-4-2-case-plan-updates/initial-plan';
import { engagingTheFamily } from './opp-4-2-case-plan-updates/engaging-the-family';
import { preparingTheUpdate } from './opp-4-2-case-plan-updates/preparing-the-update';
import { planUpdate } from './opp-4-2-case-plan-updates/plan-update';
import { appointmentsClash, shortNotice } from './pm-19-02-06-c-joint-service/appointments';
import { bothAgencies } from './pm-19-02-06-c-joint-service/both-agencies';
import { jointServiceBeforeClosing } from './pm-19-02-06-c-joint-service/closing';
import { consentRenewal, exchangeWithoutConsent, noConsent } from './pm-19-02-06-c-joint-service/consents';
import { consentBeforeTheReport, inboundReport, outboundReport } from './pm-19-02-06-c-joint-service/monthly-reports';
import { liaisonCall, tanfInquiry } from './pm-19-02-06-c-joint-service/opening';
import { rspDecision } from './pm-19-02-06-c-joint-service/rsp-decision';
import { rspReview } from './pm-19-02-06-c-joint-service/rsp-review';
import { locateMissingChild, missingChildReport } from './opp-4-2-case-plan-updates/unavailable-children';

/** The rules of one document, or the product's own. */
interface Chapter {
  duties: DutyRule[];
  gates: Gate[];
  warnings?: WarningRule[];
  checklists?: Checklist[];
}

/** Santa Clara County DFCS, Online Policies & Procedures, Handbook 2, chapter 4-2. */
const casePlanUpdates: Chapter = {
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
    assessmentInVoluntaryProgrammes,
    narrativesOfTheUpdate,
    parentsSignFirstInVoluntaryCases,
    noTransferBeforeTheOrder,
    sixMonthsAtMost,
  ],
  warnings: [assessmentEncouraged, exceptionsInForce],
  checklists: [preparingTheUpdate, engagingTheFamily],
};

/** CWS/CMS, "Creating a Case Plan Update". */
const cwsCmsUpdate: Chapter = {
  duties: [],
  gates: [initialPlanFirst, progressOnEachObjective, progressStillThere],
  warnings: [longPlanPeriod],
  checklists: [cleanUp],
};

/** Michigan DHHS, MiTEAM practice guide, "Case Plan Implementation". */
const casePlanImplementation: Chapter = {
  duties: [
    serviceReferrals,
    promptReferral,
    referralFollowUp,
    planRevision,
    providerReport,
    providerContact,
    familyMeeting,
    caseConference,
    patpReview,
    patpUpdate,
    aftercareBegun,
  ],
  gates: [
    lateAftercareIsJustified,
    parentsTakePart,
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
    documentationNotGiven,
    familyNotPrepared,
  ],
};

/** Illinois DHS, PM 19-02-06-c: reviews of the RSP, and the joint service with DCFS for intact families. */
const jointService: Chapter = {
  duties: [tanfInquiry, liaisonCall, rspReview, outboundReport, inboundReport, rspDecision, consentRenewal],
  gates: [consentBeforeTheReport, jointServiceBeforeClosing],
  warnings: [bothAgencies, appointmentsClash, shortNotice, noConsent, exchangeWithoutConsent],
};

/** Practice Improvement Tip, "Case Manager Visitation with Children and Parents", after the CHILDS policy manual. */
const monthlyVisits: Chapter = {
  duties: [
    investigationInterview,
    investigationHomeVisit,
    monthlyContact,
    locatePerson,
    outOfStateCall,
    parentContactPlan,
    caregiverContact,
  ],
  gates: [],
  warnings: [visitedElsewhere, seenWhileMissing, investigationIncomplete, contactNotNoted, reasonNotStaffed],
};

/** What the product adds where the documents stop short. */
const caseclock: Chapter = {
  duties: [planApproval, closureApproval],
  gates: [],
  warnings: [comeOfAge, placedBeforeRemoval],
};

/** A pack is a list of chapters; once released it is frozen, and a change is a new version. */
const PACKS: Record<string, Chapter[]> = {
  'santa-clara@2027.1': [casePlanUpdates, cwsCmsUpdate, caseclock],
  'reference@2027.1': [casePlanUpdates, cwsCmsUpdate, monthlyVisits, casePlanImplementation, jointService, caseclock],
};

export const PACK_NAMES = Object.keys(PACKS);

/** The kinds of duties in all packs, with those that run only where an agency sets a number. */
export const DUTY_KINDS = [
  ...new Set(
    Object.values(PACKS).flatMap((chapters) => chapters.flatMap(({ duties }) => duties.map(({ kind }) => kind))),
  ),
];

/** The policy that a case runs by. A case that is not open yet has no rules. */
export function policyOf(aCase: Case): Policy {
  // Own names only: every object knows a `constructor`, and no pack is called that.
  const chapters = (Object.hasOwn(PACKS, aCase.policy) && PACKS[aCase.policy]) || [];
  return {
    id: aCase.policy,
    settings: aCase.settings,
    duties: chapters.flatMap((chapter) => chapter.duties).filter((rule) => runs(rule, aCase.settings)),
    gates: chapters.flatMap((chapter) => chapter.gates),
    warnings: chapters.flatMap((chapter) => chapter.warnings ?? []),
    checklists: chapters.flatMap((chapter) => chapter.checklists ?? []),
  };
}

/** Not switched off; and a rule without a number of its own has one from the agency (GLOSSARY e10). */
function runs({ kind, needsLimit }: DutyRule, { switchedOff, limits }: AgencySettings): boolean {
  return !switchedOff.includes(kind) && (!needsLimit || limits[kind] !== undefined);
}
