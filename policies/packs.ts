import type { Case } from '../domain/case/case';
import type { AgencySettings } from '../domain/case/settings';
import type { DutyRule } from '../domain/duties/duty';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Policy } from '../domain/policy';
import { isOlder, versionOf } from '../domain/policy-version';
import { type Chapter, varied } from './chapter';
import { closureApproval, planApproval } from './caseclock/approvals';
import { comeOfAge, placedBeforeRemoval } from './caseclock/contradictions';
import { activeEffortsInWords, activeEffortsMissing } from './case-plan-implementation/active-efforts';
import {
  aftercareBegun,
  lateAftercareIsJustified,
  aftercareUndone,
  dischargeReferrals,
  documentationNotGiven,
  familyNotPrepared,
} from './case-plan-implementation/aftercare';
import { aftercareBeforeClosing, summaryBeforeClosing } from './case-plan-implementation/closing';
import {
  conferenceTopics,
  fidelityForm,
  immediateNeeds,
  inSupervision,
  visitPrompts,
} from './case-plan-implementation/checklists';
import { caseConference, conferenceComplete } from './case-plan-implementation/conferences';
import { declinedService, followUpWhenDeclined } from './case-plan-implementation/declined-services';
import { documentation } from './case-plan-implementation/evidence';
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
import { documentsOfTheUpdate } from './cws-cms-update/documents';
import {
  evidenceInThePlan,
  livingArrangementAssessed,
  livingArrangementUnsafe,
  needsAndViewpoints,
  servicesOvercomeBarriers,
  whoDoesWhat,
} from './case-plan-implementation/plan-contents';
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
} from './cws-cms-update/plan-contents';
import {
  assessmentBehindThePlan,
  contactsPlanned,
  educationOfEachChild,
  familyEngagement,
  manyObjectives,
  objectivesFollow,
  rightsBrochure,
  visitationArranged,
} from './opp-4-2-case-plan-updates/plan-contents';
import { longPlanPeriod } from './cws-cms-update/plan-period';
import { initialPlanFirst, progressOnEachObjective, progressStillThere } from './cws-cms-update/creating-the-update';
import {
  caregiverContact,
  locateOthers,
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
  sectionIncluded,
} from './opp-4-2-case-plan-updates/family-assessment';
import { catIsNotForTheCourt, documentsOfThePlan } from './opp-4-2-case-plan-updates/documents';
import { plannedMeetingNotHeld } from './opp-4-2-case-plan-updates/update-meeting';
import { initialPlan } from './opp-4-2-case-plan-updates/initial-plan';
import { engagingTheFamily } from './opp-4-2-case-plan-updates/engaging-the-family';
import { preparingTheUpdate } from './opp-4-2-case-plan-updates/preparing-the-update';
import { planUpdate } from './opp-4-2-case-plan-updates/plan-update';
import { initialPlanBeforeStrictUpdates, planUpdateStrict } from './opp-4-2-case-plan-updates/plan-update-strict';
import { appointmentsClash, shortNotice } from './pm-19-02-06-c-joint-service/appointments';
import { bothAgencies } from './pm-19-02-06-c-joint-service/both-agencies';
import { jointServiceBeforeClosing } from './pm-19-02-06-c-joint-service/closing';
import { consentRenewal, exchangeWithoutConsent, noConsent } from './pm-19-02-06-c-joint-service/consents';
import { consentBeforeTheReport, inboundReport, outboundReport } from './pm-19-02-06-c-joint-service/monthly-reports';
import { deskReviewInquiry } from './pm-19-02-06-c-joint-service/desk-review';
import { liaisonCall, tanfInquiry } from './pm-19-02-06-c-joint-service/opening';
import { rspDecision } from './pm-19-02-06-c-joint-service/rsp-decision';
import { rspReview } from './pm-19-02-06-c-joint-service/rsp-review';
import { locateMissingChild, missingChildReport } from './opp-4-2-case-plan-updates/unavailable-children';

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
    noTransferBeforeTheOrder,
    sixMonthsAtMost,
  ],
  warnings: [assessmentEncouraged, exceptionsInForce, plannedMeetingNotHeld, manyObjectives],
  checklists: [preparingTheUpdate, engagingTheFamily],
};

/** CWS/CMS, "Creating a Case Plan Update". */
const cwsCmsUpdate: Chapter = {
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

/** Illinois DHS, PM 19-02-06-c: reviews of the RSP, and the joint service with DCFS for intact families. */
const jointService: Chapter = {
  duties: [
    tanfInquiry,
    deskReviewInquiry,
    liaisonCall,
    rspReview,
    outboundReport,
    inboundReport,
    rspDecision,
    consentRenewal,
  ],
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

/** What an agency's rules on contact exceptions ask for where chapter 4-2 itself does not run (S3.11, S3.12, GLOSSARY e11). */
const contactExceptions: Chapter = {
  duties: [exceptionApproval, exceptionExpiry, phoneOrLetter],
  gates: [sixMonthsAtMost],
  warnings: [exceptionsInForce],
};

/** Chapter 4-2 for an agency that counts half a year by months and by days (GLOSSARY e8). */
const casePlanUpdatesStrictly = varied(casePlanUpdates, {
  'plan-update': planUpdateStrict,
  'initial-plan': initialPlanBeforeStrictUpdates,
});

/** What an agency runs by: chapters, under a name and a version. */
export interface Pack {
  title: string;
  /** The agency's usual time zone, where an opening says none. */
  zone: string;
  /** From this day on it is what an opening gets that names no version. */
  since: CivilDate;
  chapters: Chapter[];
}

const SANTA_CLARA = { title: 'Santa Clara County DFCS, California', zone: 'America/Los_Angeles' };

/**
 * The packs by name and version. One that was released is frozen (test/policies/released.test.ts): a change is a new
 * version beside it, made of the same chapters and what is `varied` in them.
 */
const PACKS: Record<string, Pack> = {
  'santa-clara@2027.1': {
    ...SANTA_CLARA,
    since: '2027-01-01',
    chapters: [casePlanUpdates, cwsCmsUpdate, caseclock],
  },
  'santa-clara@2027.2': {
    ...SANTA_CLARA,
    since: '2027-07-01',
    chapters: [casePlanUpdatesStrictly, cwsCmsUpdate, caseclock],
  },
  'illinois-dhs@2027.1': {
    title: 'Illinois DHS, with DCFS',
    zone: 'America/Chicago',
    since: '2027-01-01',
    chapters: [jointService, caseclock],
  },
  'arizona@2027.1': {
    title: 'Arizona CPS',
    zone: 'America/Phoenix',
    since: '2027-01-01',
    chapters: [monthlyVisits, contactExceptions, caseclock],
  },
  'michigan@2027.1': {
    title: 'Michigan DHHS',
    zone: 'America/Detroit',
    since: '2027-01-01',
    chapters: [casePlanImplementation, caseclock],
  },
  'reference@2027.1': {
    title: 'The chapters of all five documents side by side',
    zone: 'America/Los_Angeles',
    since: '2027-01-01',
    chapters: [
      casePlanUpdates,
      cwsCmsUpdate,
      varied(monthlyVisits, { 'locate-effort': locateOthers }),
      casePlanImplementation,
      jointService,
      caseclock,
    ],
  },
};

export const PACK_NAMES = Object.keys(PACKS);

/** What the agencies are called, by the names of their packs without a version. */
export const PACK_TITLES: Record<string, string> = Object.fromEntries(
  Object.entries(PACKS).map(([id, { title }]) => [versionOf(id)?.name ?? id, title]),
);

/** A pack by name and version, or undefined. Own names only: every object knows a `constructor`, and no pack is called that. */
export function packOf(id: string): Pack | undefined {
  return Object.hasOwn(PACKS, id) ? PACKS[id] : undefined;
}

/**
 * The pack that people mean: `santa-clara` is its newest version on a day, `santa-clara@2027.1` is that one. What is no
 * pack stays as it is given, for whoever refuses it.
 */
export function packMeant(given: string, on: CivilDate): string {
  const versions = PACK_NAMES.filter((id) => versionOf(id)?.name === given).sort((one, other) =>
    isOlder(one, other) ? -1 : 1,
  );
  return versions.findLast((id) => (PACKS[id] as Pack).since <= on) ?? versions[0] ?? given;
}

/** The kinds of duties in all packs, with those that run only where an agency sets a number. */
export const DUTY_KINDS = [
  ...new Set(
    Object.values(PACKS).flatMap(({ chapters }) => chapters.flatMap(({ duties }) => duties.map(({ kind }) => kind))),
  ),
];

/** The rules of a kind in all packs, each once. */
export function rulesOfKind(kind: string): DutyRule[] {
  const all = Object.values(PACKS).flatMap(({ chapters }) => chapters.flatMap(({ duties }) => duties));
  return [...new Set(all.filter((rule) => rule.kind === kind))];
}

/** The policy that a case runs by, and those that it ran by before. A case that is not open yet has no rules. */
export function policyOf(aCase: Case): Policy {
  return policyIn(aCase);
}

function policyIn({ policy, settings, formerPolicies }: RunsBy): Policy {
  const last = formerPolicies.at(-1);
  const before = last && {
    policy: last.policy,
    settings: last.settings ?? settings,
    formerPolicies: formerPolicies.slice(0, -1),
  };
  return { ...rulesOf(policy, settings), former: before ? { policy: policyIn(before), until: last.until } : null };
}

type RunsBy = Pick<Case, 'policy' | 'settings' | 'formerPolicies'>;

function rulesOf(id: string, settings: AgencySettings): Omit<Policy, 'former'> {
  const chapters = packOf(id)?.chapters ?? [];
  return {
    id,
    packs: PACK_NAMES,
    settings,
    duties: chapters.flatMap((chapter) => chapter.duties).filter((rule) => runs(rule, settings)),
    gates: chapters.flatMap((chapter) => chapter.gates),
    warnings: chapters.flatMap((chapter) => chapter.warnings ?? []),
    checklists: chapters.flatMap((chapter) => chapter.checklists ?? []),
    evidence: chapters.flatMap((chapter) => chapter.evidence ?? []),
  };
}

/** Not switched off; and a rule without a number of its own has one from the agency (GLOSSARY e10). */
function runs({ kind, needsLimit }: DutyRule, { switchedOff, limits }: AgencySettings): boolean {
  return !switchedOff.includes(kind) && (!needsLimit || limits[kind] !== undefined);
}
