import type { CaseEvent, CaseEvents, EventType } from '../../../../domain/case/events';

/*
 * Which records of a case an event writes, and a form is about. Both name them in the same way, `goal:child-1`: where they
 * meet, what happened is about the same thing as the form. What somebody adds is also named by what would make it the same
 * thing entered twice, such as the day and the kind of a hearing.
 */

/** The records that an event writes; none where no form can be about them. */
export function writtenBy(event: CaseEvent): readonly string[] {
  return (WRITTEN[event.type] as (event: CaseEvent) => readonly string[])(event);
}

/** The home of a child, as far as it is in care. */
export const home = (child: string) => `home:${child}`;
export const goal = (child: string) => `goal:${child}`;
export const plan = (id: string) => `plan:${id}`;
/** Which plans there are, and which of them is in effect. */
export const PLANS = 'plans';
export const progressOn = (objective: string) => `progress:${objective}`;
export const documentOf = (of: { plan: string; kind: string; about?: string | undefined }) =>
  ['document', of.plan, of.kind, of.about ?? ''].join(':');
export const reviewBy = (which: string, person: string) => `review:${which}:${person}`;
export const hearing = (id: string) => `hearing:${id}`;
export const hearingOn = (kind: string, on: string) => `hearing:${kind}:${on}`;
export const order = (id: string) => `order:${id}`;
export const orderDated = (on: string) => `order-dated:${on}`;
export const contact = (id: string) => `contact:${id}`;
export const contactWith = (person: string, on: string, method: string) =>
  ['contact-with', person, on, method].join(':');
export const availability = (person: string) => `availability:${person}`;
export const absence = (id: string) => `absence:${id}`;
export const missingReport = (person: string, to: string) => `missing-report:${person}:${to}`;
export const effortsOn = (person: string, on: string) => `efforts:${person}:${on}`;
export const exception = (id: string) => `exception:${id}`;
export const exceptionFor = (person: string) => `exception-for:${person}`;
export const referral = (id: string) => `referral:${id}`;
export const referralTo = (service: string, person: string) => `referral-to:${service}:${person}`;
export const service = (id: string) => `service:${id}`;
export const serviceFor = (code: string, person: string) => `service-for:${code}:${person}`;
export const reportOn = (id: string, on: string) => `provider-report:${id}:${on}`;
export const evaluationOf = (id: string) => `evaluation:${id}`;
export const declined = (id: string) => `declined:${id}`;
export const declinedBy = (person: string, code: string) => `declined-by:${person}:${code}`;
export const engagementOf = (person: string, kind: string) => `engagement:${person}:${kind}`;
export const meeting = (id: string) => `meeting:${id}`;
export const meetingOn = (on: string) => `meeting-on:${on}`;
export const conference = (id: string) => `conference:${id}`;
export const conferenceOn = (on: string) => `conference-on:${on}`;
export const review = (id: string) => `patp-review:${id}`;
export const reviewOn = (on: string) => `patp-review-on:${on}`;
export const checklistOf = (of: { checklist: string; about?: string | null | undefined }) =>
  ['checklist', of.checklist, of.about ?? ''].join(':');
export const staffMember = (id: string) => `staff:${id}`;
export const enrolment = (id: string) => `enrolment:${id}`;
export const enrolmentIn = (chapter: string) => `enrolment-in:${chapter}`;
export const consent = (id: string) => `consent:${id}`;
export const consentOf = (person: string) => `consent-of:${person}`;
export const appointment = (id: string) => `appointment:${id}`;
export const appointmentOn = (kind: string, on: string) => `appointment-on:${kind}:${on}`;
export const reportOut = (month: string) => `report-out:${month}`;
export const reportIn = (month: string) => `report-in:${month}`;
export const missOf = (duty: string) => `miss:${duty}`;
export const ofChild = (what: 'first-contact' | 'birth' | 'indian-child', child: string) => `${what}:${child}`;
export const ofParent = (what: 'rights' | 'residence' | 'contact-plan', person: string) => `${what}:${person}`;
export const rspDecisionOn = (about: string) => `rsp-decision:${about}`;

// There is one of each in a case.
export const ASSIGNMENT = 'assignment';
export const STAND_IN = 'stand-in';
export const RESTRICTION = 'restriction';
export const PROGRAMME = 'programme';
export const POLICY = 'policy';
export const CLOSING = 'planned-closing';
export const AFTERCARE = 'after-care';
export const CLOSURE = 'closure';
export const FORM_2151 = 'form-2151';
export const TANF = 'tanf';
export const RSP = 'rsp';
export const assessmentOf = (which: string) => `assessment:${which}`;
export const filingOf = (which: string) => `filing:${which}`;

const NOTHING = () => [];

const WRITTEN: { readonly [T in EventType]: (event: CaseEvents[T]) => readonly string[] } = {
  caseOpened: NOTHING,
  policyAdopted: () => [POLICY],
  policyAdoptionWithdrawn: () => [POLICY],
  policyTookEffect: () => [POLICY],
  programmeChanged: () => [PROGRAMME],

  firstContactRecorded: ({ child }) => [ofChild('first-contact', child)],
  firstContactDeleted: ({ child }) => [ofChild('first-contact', child)],
  removalRecorded: ({ child }) => [home(child)],
  removalCorrected: ({ child }) => [home(child)],
  removalDeleted: ({ child }) => [home(child)],
  childLeftCare: ({ child }) => [home(child)],
  leavingCareDeleted: ({ child }) => [home(child)],
  childPlaced: ({ child }) => [home(child)],
  placementEnded: ({ child }) => [home(child)],
  placementMadePermanent: ({ child }) => [home(child)],
  placementDeleted: ({ child }) => [home(child)],
  birthRecorded: ({ child }) => [ofChild('birth', child)],
  goalSet: ({ child }) => [goal(child)],
  indianChildRecorded: ({ child }) => [ofChild('indian-child', child)],
  rightsTerminated: ({ person }) => [ofParent('rights', person)],
  residenceRecorded: ({ person }) => [ofParent('residence', person)],
  parentContactPlanned: ({ person }) => [ofParent('contact-plan', person)],

  hearingSet: ({ hearing: id, kind, on }) => [hearing(id), hearingOn(kind, on)],
  hearingContinued: ({ hearing: id }) => [hearing(id)],
  hearingHeld: ({ hearing: id }) => [hearing(id)],
  hearingVacated: ({ hearing: id }) => [hearing(id)],
  hearingCorrected: ({ hearing: id }) => [hearing(id)],
  hearingDeleted: ({ hearing: id }) => [hearing(id)],
  courtOrderReceived: ({ id, dated }) => [order(id), orderDated(dated)],
  courtOrderCorrected: ({ order: id, dated }) => [order(id), orderDated(dated)],

  planCreated: ({ plan: id }) => [plan(id), PLANS],
  planRevised: ({ plan: id }) => [plan(id)],
  planDiscarded: ({ plan: id }) => [plan(id), PLANS],
  paperSignaturesKeyed: ({ plan: id }) => [plan(id)],
  planSubmitted: ({ plan: id }) => [plan(id)],
  planReturned: ({ plan: id }) => [plan(id)],
  planApproved: ({ plan: id }) => [plan(id), PLANS],
  planTookEffect: ({ plan: id }) => [plan(id), PLANS],
  planTakenOver: ({ plan: id }) => [plan(id), PLANS],
  progressRecorded: ({ progress }) => progress.map(({ objective }) => progressOn(objective)),
  reviewsRecorded: ({ plan: id, rows }) => rows.map(({ person }) => reviewBy(id, person)),
  hardCopyFiled: ({ plan: id }) => [filingOf(id)],
  familyAssessmentRecorded: ({ plan: id }) => [assessmentOf(id), plan(id)],
  documentRecorded: (which) => [documentOf(which)],
  documentDeleted: (which) => [documentOf(which)],

  contactRecorded: ({ id, with: people, on, method }) => [
    contact(id),
    ...people.map((person) => contactWith(person, on, method)),
  ],
  contactCorrected: ({ id }) => [contact(id)],
  contactDeleted: ({ contact: id }) => [contact(id)],
  personUnavailable: ({ id, person }) => [absence(id), availability(person)],
  personAvailable: ({ person, absences }) => [...absences.map(absence), availability(person)],
  unavailabilityCorrected: ({ absence: id, person }) => [absence(id), availability(person)],
  unavailabilityDeleted: ({ absence: id, person }) => [absence(id), availability(person)],
  missingChildReported: ({ person, to }) => [missingReport(person, to)],
  locateEffortRecorded: ({ person, on }) => [effortsOn(person, on)],
  locateEffortDeleted: ({ person, on }) => [effortsOn(person, on)],
  contactExceptionRequested: ({ id, person }) => [exception(id), exceptionFor(person)],
  contactExceptionApproved: ({ exception: id }) => [exception(id)],
  contactExceptionRefused: ({ exception: id }) => [exception(id)],
  exceptionExpiryDecided: ({ exception: id }) => [exception(id)],
  contactExceptionEnded: ({ exception: id }) => [exception(id)],

  referralRecorded: ({ referral: { id, service: code, participants } }) => [
    referral(id),
    ...participants.map((person) => referralTo(code, person)),
  ],
  referralCorrected: ({ referral: { id } }) => [referral(id)],
  referralDeleted: ({ referral: id }) => [referral(id)],
  providerResponded: ({ referral: id }) => [referral(id)],
  serviceStarted: ({ id, service: code, participants }) => [
    service(id),
    ...participants.map((person) => serviceFor(code, person)),
  ],
  serviceDeleted: ({ service: id }) => [service(id)],
  serviceChanged: ({ service: id }) => [service(id)],
  providerReported: ({ service: id, on }) => [reportOn(id, on)],
  providerReportDeleted: ({ service: id, on }) => [reportOn(id, on)],
  providerContacted: NOTHING,
  serviceEvaluated: ({ service: id }) => [evaluationOf(id)],
  serviceDeclined: ({ id, person, service: code }) => [declined(id), declinedBy(person, code)],
  serviceDeclineDeleted: ({ id }) => [declined(id)],

  engagementRecorded: ({ person, kind }) => [engagementOf(person, kind)],
  engagementDeleted: ({ person, kind }) => [engagementOf(person, kind)],
  familyMeetingPlanned: ({ id, on }) => [meeting(id), meetingOn(on)],
  familyMeetingRecorded: ({ id, on }) => [meeting(id), meetingOn(on)],
  familyMeetingDeleted: ({ id }) => [meeting(id)],
  conferenceHeld: ({ id, on }) => [conference(id), conferenceOn(on)],
  conferenceDeleted: ({ id }) => [conference(id)],
  patpReviewed: ({ id, on }) => [review(id), reviewOn(on)],
  patpReviewCorrected: ({ id }) => [review(id)],
  patpReviewDeleted: ({ id }) => [review(id)],
  checklistRecorded: (which) => [checklistOf(which)],

  staffAdded: ({ id }) => [staffMember(id)],
  staffDeactivated: ({ id }) => [staffMember(id)],
  staffReactivated: ({ id }) => [staffMember(id)],
  standInNamed: () => [STAND_IN],
  caseAssigned: () => [ASSIGNMENT],
  transferRequested: () => [ASSIGNMENT],
  transferAccepted: () => [ASSIGNMENT],
  transferDeclined: () => [ASSIGNMENT],
  transferWithdrawn: () => [ASSIGNMENT],
  caseRestricted: () => [RESTRICTION],
  restrictionLifted: () => [RESTRICTION],

  closingPlanned: () => [CLOSING],
  plannedClosingDeleted: () => [CLOSING],
  aftercareBegun: () => [AFTERCARE],
  aftercareCompleted: () => [AFTERCARE],
  closureRequested: () => [CLOSURE],
  closureReturned: () => [CLOSURE],
  caseClosed: () => [CLOSURE],
  caseCancelled: () => [CLOSURE],

  enrolmentOpened: ({ id, chapter }) => [enrolment(id), enrolmentIn(chapter)],
  enrolmentChanged: ({ enrolment: id }) => [enrolment(id)],
  enrolmentEndPlanned: ({ enrolment: id }) => [enrolment(id)],
  enrolmentEnded: ({ enrolment: id }) => [enrolment(id)],
  form2151Sent: () => [FORM_2151],
  form2151Received: () => [FORM_2151],
  tanfInquiryRecorded: () => [TANF],
  exchangeLogged: NOTHING,
  consentRecorded: ({ id, person }) => [consent(id), consentOf(person)],
  consentRevoked: ({ consent: id }) => [consent(id)],
  rspRecorded: () => [RSP],
  rspReviewed: () => [RSP],
  rspVisitDeleted: () => [RSP],
  rspDecided: ({ about }) => [rspDecisionOn(about)],
  report2151ASent: ({ month }) => [reportOut(month)],
  report2151AWithdrawn: ({ month }) => [reportOut(month)],
  report2151AReceived: ({ month }) => [reportIn(month)],
  report2151AReceiptDeleted: ({ month }) => [reportIn(month)],
  appointmentScheduled: ({ id, kind, on }) => [appointment(id), appointmentOn(kind, on)],
  appointmentCancelled: ({ appointment: id }) => [appointment(id)],
  familyTold: ({ appointment: id }) => [appointment(id)],

  missReasonRecorded: ({ duty }) => [missOf(duty)],
  dutyOpened: NOTHING,
  dutyMoved: NOTHING,
  dutyConfirmed: NOTHING,
  dutyMet: NOTHING,
  dutyOverdue: NOTHING,
  dutyCancelled: NOTHING,
  dutyMissed: NOTHING,
  dutyExcused: NOTHING,
  warningRaised: NOTHING,
  dutyHandedOver: NOTHING,
  signatureRequired: NOTHING,
  noticeUndelivered: NOTHING,
  noticeDropped: NOTHING,
};
