import type { CivilDate } from '../../../../domain/calendar/civil-date';
import type { Case } from '../../../../domain/case/case';
import type { CommandArgs, CommandName } from '../../../../domain/commands/catalogue';
import { isRefusal } from '../../../../domain/commands/refusal';
import { knownService } from '../../../../domain/commands/service';
import * as record from './of-events';

/** What a form is about besides what it says: the case as it stands. */
interface Standing {
  aCase: Case;
  today: CivilDate;
}

/**
 * The records of the case that a form is about: those that it writes, and those that would make it the same thing entered
 * twice. The arguments must be as the schema of the command wants them.
 */
export function concernedBy(
  command: CommandName,
  args: Record<string, unknown>,
  standing: Standing,
): readonly string[] {
  return (CONCERNED[command] as (args: unknown, standing: Standing) => readonly string[])(args, standing);
}

/** Merely adds a line, or begins what nobody can have begun yet. */
const ADDS = () => [];

type Concerned = { readonly [C in CommandName]: (args: CommandArgs<C>, standing: Standing) => readonly string[] };

const CONCERNED: Concerned = {
  openCase: ADDS,

  recordFirstContacts: ({ contacts }) => contacts.map(({ child }) => record.ofChild('first-contact', child)),
  deleteFirstContact: ({ child }) => [record.ofChild('first-contact', child)],
  recordRemoval: ({ child }) => [record.home(child)],
  deleteRemoval: ({ child }) => [record.home(child)],
  placeChild: ({ child }) => [record.home(child)],
  endPlacement: ({ child }) => [record.home(child)],
  deletePlacement: ({ child }) => [record.home(child)],
  recordPermanentPlacement: ({ child, goal }) => [record.home(child), ...(goal ? [record.goal(child)] : [])],
  recordLeavingCare: ({ child }) => [record.home(child)],
  deleteLeavingCare: ({ child }) => [record.home(child)],
  recordBirth: ({ child }) => [record.ofChild('birth', child)],
  setGoal: ({ child }) => [record.goal(child)],
  recordIndianChild: ({ child }) => [record.ofChild('indian-child', child)],
  recordRightsTerminated: ({ person }) => [record.ofParent('rights', person)],
  deleteRightsTerminated: ({ person }) => [record.ofParent('rights', person)],
  recordResidence: ({ person }) => [record.ofParent('residence', person)],
  recordParentContactPlan: ({ person }) => [record.ofParent('contact-plan', person)],

  setHearing: ({ kind, on }) => [record.hearingOn(kind, on)],
  continueHearing: ({ hearing }) => [record.hearing(hearing)],
  recordHearingHeld: ({ hearing, kind, on, next }) => [
    ...(hearing ? [record.hearing(hearing)] : []),
    ...(kind ? [record.hearingOn(kind, on)] : []),
    ...(next ? [record.hearingOn(next.kind, next.on)] : []),
  ],
  vacateHearing: ({ hearing }) => [record.hearing(hearing)],
  correctHearing: ({ hearing }) => [record.hearing(hearing)],
  deleteHearing: ({ hearing }) => [record.hearing(hearing)],
  receiveCourtOrder: ({ dated }) => [record.orderDated(dated)],
  correctCourtOrder: ({ order }) => [record.order(order)],

  createPlan: () => [record.PLANS],
  revisePlan: aboutPlan,
  discardPlan: aboutPlan,
  keyPaperSignatures: aboutPlan,
  recordFamilyAssessment: aboutPlan,
  submitPlan: aboutPlan,
  approvePlan: aboutPlan,
  returnPlan: aboutPlan,
  recordProgress: ({ progress }) => progress.map(({ objective }) => record.progressOn(objective)),
  recordReviews: ({ plan, reviews }) => reviews.map(({ person }) => record.reviewBy(plan, person)),
  fileHardCopy: ({ plan }) => [record.filingOf(plan)],
  recordDocument: (which) => [record.documentOf(which)],
  deleteDocument: (which) => [record.documentOf(which)],
  changeProgramme: () => [record.PROGRAMME],

  recordContact: ({ with: people, on, method }, { today }) =>
    people.map(({ person }) => record.contactWith(person, on ?? today, method)),
  correctContact: ({ contact }) => [record.contact(contact)],
  deleteContact: ({ contact }) => [record.contact(contact)],
  recordUnavailable: ({ person }) => [record.availability(person)],
  recordAvailable: ({ person }) => [record.availability(person)],
  correctUnavailable: ({ absence }) => [record.absence(absence)],
  deleteUnavailable: ({ absence }) => [record.absence(absence)],
  recordMissingReport: ({ person, to }) => [record.availability(person), record.missingReport(person, to)],
  recordLocateEffort: ({ person }) => [record.availability(person)],
  deleteLocateEffort: ({ person, on }) => [record.effortsOn(person, on)],
  requestContactException: ({ person }) => [record.exceptionFor(person)],
  approveContactException: ({ exception }) => [record.exception(exception)],
  refuseContactException: ({ exception }) => [record.exception(exception)],
  decideOnExceptionExpiry: ({ exception }) => [record.exception(exception)],
  endContactException: ({ exception }) => [record.exception(exception)],

  recordReferral: ({ service, participants }) => participants.map((person) => record.referralTo(service, person)),
  correctReferral: ({ referral }) => [record.referral(referral)],
  deleteReferral: ({ referral }) => [record.referral(referral)],
  recordProviderResponse: ({ referral }) => [record.referral(referral)],
  startService: ({ service, participants }) => participants.map((person) => record.serviceFor(service, person)),
  deleteService: aboutService,
  changeService: aboutService,
  recordProviderReport: aboutReport,
  deleteProviderReport: aboutReport,
  recordProviderContact: aboutService,
  evaluateService: (args, standing) => [
    ...aboutService(args, standing),
    ...idsOf(args, standing).map(record.evaluationOf),
  ],
  recordServiceDeclined: ({ person, service }) => [record.declinedBy(person, service)],
  deleteServiceDeclined: ({ declined }) => [record.declined(declined)],

  recordEngagement: ADDS,
  deleteEngagement: ({ person, kind }) => [record.engagementOf(person, kind)],
  planFamilyMeeting: ({ on }) => [record.meetingOn(on)],
  recordFamilyMeeting: ({ meeting, on }, { today }) => [
    meeting ? record.meeting(meeting) : record.meetingOn(on ?? today),
  ],
  deleteFamilyMeeting: ({ meeting }) => [record.meeting(meeting)],
  recordConference: ({ on }, { today }) => [record.conferenceOn(on ?? today)],
  deleteConference: ({ conference }) => [record.conference(conference)],
  recordPatpReview: ({ on }, { today }) => [record.reviewOn(on ?? today)],
  correctPatpReview: ({ review }) => [record.review(review)],
  deletePatpReview: ({ review }) => [record.review(review)],
  recordChecklist: (which) => [record.checklistOf(which)],

  transferCase: () => [record.ASSIGNMENT],
  requestTransfer: () => [record.ASSIGNMENT],
  acceptTransfer: () => [record.ASSIGNMENT],
  declineTransfer: () => [record.ASSIGNMENT],
  withdrawTransfer: () => [record.ASSIGNMENT],
  restrictCase: () => [record.RESTRICTION],
  liftRestriction: () => [record.RESTRICTION],
  addStaff: ({ person }) => [record.staffMember(person)],
  deactivateStaff: ({ person }) => [record.staffMember(person)],
  reactivateStaff: ({ person }) => [record.staffMember(person)],
  nameStandIn: () => [record.STAND_IN],

  planClosing: () => [record.CLOSING],
  deletePlannedClosing: () => [record.CLOSING],
  beginAftercare: () => [record.AFTERCARE],
  completeAftercare: () => [record.AFTERCARE],
  requestClosure: () => [record.CLOSURE, record.CLOSING],
  approveClosure: () => [record.CLOSURE],
  returnClosure: () => [record.CLOSURE],
  adoptPolicy: () => [record.POLICY],

  openEnrolment: ({ chapter }) => [record.enrolmentIn(chapter)],
  changeEnrolment: ({ enrolment }) => [record.enrolment(enrolment)],
  planEnrolmentEnd: ({ enrolment }) => [record.enrolment(enrolment)],
  endEnrolment: ({ enrolment }) => [record.enrolment(enrolment)],
  sendForm2151: () => [record.FORM_2151],
  receiveForm2151: () => [record.FORM_2151],
  recordTanfInquiry: () => [record.TANF],
  logExchange: ADDS,
  recordConsent: ({ person }) => [record.consentOf(person)],
  revokeConsent: ({ consent }) => [record.consent(consent)],
  recordRsp: () => [record.RSP],
  recordRspReview: () => [record.RSP],
  deleteRspVisit: () => [record.RSP],
  decideOnRsp: ({ report, exchange }) =>
    [report, exchange].flatMap((about) => (about ? [record.rspDecisionOn(about)] : [])),
  sendReport2151A: ({ month }) => [record.reportOut(month)],
  withdrawReport2151A: ({ month }) => [record.reportOut(month)],
  receiveReport2151A: ({ month }) => [record.reportIn(month)],
  deleteReceivedReport2151A: ({ month }) => [record.reportIn(month)],
  scheduleAppointment: ({ kind, on }) => [record.appointmentOn(kind, on)],
  recordFamilyTold: ({ appointment }) => [record.appointment(appointment), record.hearing(appointment)],
  cancelAppointment: ({ appointment }) => [record.appointment(appointment)],

  recordMissReason: ({ duty }) => [record.missOf(duty)],
};

function aboutPlan({ plan }: { plan: string }): string[] {
  return [record.plan(plan)];
}

/** A service is said by what it is and for whom, and known by an id. */
type SaidService = { service: string; participants: string[] };

function aboutService(said: SaidService, standing: Standing): string[] {
  return idsOf(said, standing).map(record.service);
}

function aboutReport(said: SaidService & { on?: string }, standing: Standing): string[] {
  const on = said.on ?? standing.today;
  return idsOf(said, standing).flatMap((id) => [record.service(id), record.reportOn(id, on)]);
}

function idsOf({ service, participants }: SaidService, { aCase }: Standing): string[] {
  const known = knownService(aCase, service, participants);
  return isRefusal(known) ? [] : [known.id];
}
