import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { RecordedEvent } from './events';
import { jointServiceOn } from './joint-service';
import type { ReportHeading } from './report-2151a';

/**
 * Something that was recorded since the last report to DCFS, in codes: the next report may have to tell of it (S0.20 to
 * S0.25). Noted when it is keyed, whenever it happened, so that what is keyed late is told late and not lost.
 */
export interface Unreported {
  /** The kind of event. */
  event: string;
  /** The day that it is about. */
  on: CivilDate;
  /** Whom and what it is about: participants, codes and ids. */
  about: string[];
}

/** How a kind of event is told of: under which heading, and in which words. */
interface Telling {
  heading: ReportHeading;
  what: string;
}

/** What DCFS is told of, by kind of event: a chapter that adds an event adds a line here. */
const TELLINGS: Record<string, Telling> = {
  goalSet: { heading: 'progress', what: 'goal set' },
  progressRecorded: { heading: 'progress', what: 'progress on the objectives recorded' },
  planTookEffect: { heading: 'progress', what: 'case plan took effect' },
  patpReviewed: { heading: 'progress', what: 'treatment plan reviewed with the family' },
  serviceStarted: { heading: 'servicesOccurred', what: 'service started' },
  serviceChanged: { heading: 'servicesOccurred', what: 'service changed' },
  referralRecorded: { heading: 'servicesExpected', what: 'referral to a service' },
  referralCorrected: { heading: 'servicesExpected', what: 'referral corrected' },
  aftercareBegun: { heading: 'servicesExpected', what: 'after-care plan begun' },
  residenceRecorded: { heading: 'address', what: 'residence recorded' },
  removalRecorded: { heading: 'composition', what: 'removed from the family home' },
  removalCorrected: { heading: 'composition', what: 'day of the removal corrected' },
  childPlaced: { heading: 'composition', what: 'placed in a home' },
  placementEnded: { heading: 'composition', what: 'placement ended' },
  placementMadePermanent: { heading: 'composition', what: 'home became the permanent placement' },
  childLeftCare: { heading: 'composition', what: 'left care' },
  rightsTerminated: { heading: 'composition', what: 'parental rights recorded' },
  personUnavailable: { heading: 'composition', what: 'not available' },
  unavailabilityCorrected: { heading: 'composition', what: 'absence corrected' },
  personAvailable: { heading: 'composition', what: 'available again' },
  hearingSet: { heading: 'conflicts', what: 'hearing set' },
  hearingContinued: { heading: 'conflicts', what: 'hearing continued' },
  hearingCorrected: { heading: 'conflicts', what: 'day of a hearing corrected' },
  hearingVacated: { heading: 'conflicts', what: 'hearing vacated' },
  appointmentScheduled: { heading: 'conflicts', what: 'appointment made' },
  appointmentCancelled: { heading: 'conflicts', what: 'appointment cancelled' },
  familyMeetingRecorded: { heading: 'other', what: 'family team meeting held' },
  courtOrderReceived: { heading: 'other', what: 'court order received' },
  courtOrderCorrected: { heading: 'other', what: 'court order corrected' },
  contactExceptionApproved: { heading: 'other', what: 'contact exception approved' },
  contactExceptionEnded: { heading: 'other', what: 'contact exception ended' },
  programmeChanged: { heading: 'other', what: 'programme changed' },
  closingPlanned: { heading: 'other', what: 'closing of the case planned' },
};

/** What was keyed by mistake is not told: which events a deletion takes back, where they are about the same thing. */
const TAKEN_BACK: Record<string, string[]> = {
  hearingDeleted: ['hearingSet', 'hearingContinued', 'hearingCorrected', 'hearingVacated'],
  referralDeleted: ['referralRecorded', 'referralCorrected'],
  serviceDeleted: ['serviceStarted', 'serviceChanged'],
  patpReviewDeleted: ['patpReviewed'],
  familyMeetingDeleted: ['familyMeetingRecorded'],
  unavailabilityDeleted: ['personUnavailable', 'unavailabilityCorrected', 'personAvailable'],
  plannedClosingDeleted: ['closingPlanned'],
};

/** Deletions that name a child and mean the last thing of that kind. */
const LAST_TAKEN_BACK: Record<string, string> = {
  removalDeleted: 'removalRecorded',
  placementDeleted: 'childPlaced',
  leavingCareDeleted: 'childLeftCare',
};

// More than a report tells; the journal has what is older.
const KEPT = 60;

/** How a kind of event is told of; undefined when DCFS is not told. */
export function tellingOf(event: string): Telling | undefined {
  return Object.hasOwn(TELLINGS, event) ? TELLINGS[event] : undefined;
}

/** The case with an event noted for the next report, while both agencies serve the family (S0.6). */
export function withUnreported(aCase: Case, { event, on }: RecordedEvent): Case {
  const kept = keptAfter(aCase.unreported, event);
  if (kept.length < aCase.unreported.length) return { ...aCase, unreported: kept };
  if (!tellingOf(event.type) || !jointServiceOn(aCase, on)) return aCase;
  const fields = fieldsOf(event);
  const noted = { event: event.type, on: dayIn(fields) ?? on, about: aboutIn(fields) };
  return { ...aCase, unreported: [...aCase.unreported, noted].slice(-KEPT) };
}

function keptAfter(unreported: Unreported[], event: RecordedEvent['event']): Unreported[] {
  const things = aboutIn(fieldsOf(event));
  const concerns = (noted: Unreported) => things.every((each) => noted.about.includes(each));
  const kinds = TAKEN_BACK[event.type] ?? [];
  const last = unreported.findLast((noted) => noted.event === LAST_TAKEN_BACK[event.type] && concerns(noted));
  return unreported.filter((noted) => noted !== last && !(kinds.includes(noted.event) && concerns(noted)));
}

// Every event names its day and what it is about in some of these fields; a reason may be somebody's own words.
const DAYS = ['on', 'from', 'to', 'dated'];
const SUBJECTS = [
  'child',
  'person',
  'participants',
  'with',
  'caregiver',
  'agency',
  'kind',
  'status',
  'goal',
  'service',
  'change',
  'id',
  'plan',
  'hearing',
  'appointment',
  'referral',
  'absence',
  'absences',
  'programme',
  'exception',
];

type EventFields = Record<string, unknown>;

/** The fields of an event; a referral carries its own inside. */
function fieldsOf(event: object): EventFields {
  const { referral } = event as { referral?: unknown };
  return typeof referral === 'object' ? { ...event, ...referral } : { ...event };
}

function dayIn(fields: EventFields): CivilDate | undefined {
  return DAYS.map((key) => fields[key]).find((day): day is CivilDate => typeof day === 'string');
}

function aboutIn(fields: EventFields): string[] {
  return SUBJECTS.flatMap((key) => fields[key] ?? []).filter((value): value is string => typeof value === 'string');
}
