import type { CivilDate, Month } from '../calendar/civil-date';
import type { Case } from './case';
import { enrolmentsIn } from './enrolment';
import type { RecordedEvent } from './events';
import { jointServiceOn } from './joint-service';
import { monthsUnsent, type ReportHeading } from './report-2151a';

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

/** The lines of the latest report that was sent: they are told again if it is withdrawn. */
export interface LastTold {
  month: Month;
  lines: Unreported[];
  dropped: Case['unreportedDropped'];
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
  rspReviewed: { heading: 'progress', what: 'RSP reviewed face to face' },
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
  serviceDeclined: { heading: 'other', what: 'service declined' },
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
  serviceDeclineDeleted: ['serviceDeclined'],
  patpReviewDeleted: ['patpReviewed'],
  familyMeetingDeleted: ['familyMeetingRecorded'],
  unavailabilityDeleted: ['personUnavailable', 'unavailabilityCorrected', 'personAvailable'],
  plannedClosingDeleted: ['closingPlanned'],
  rspVisitDeleted: ['rspReviewed'],
};

/** Corrections that are no news of their own: the line of what they correct says what is right, told or not. */
const PUT_RIGHT: Record<string, string> = { patpReviewCorrected: 'patpReviewed' };

/** Deletions that name a child and mean the last thing of that kind. */
const LAST_TAKEN_BACK: Record<string, string> = {
  removalDeleted: 'removalRecorded',
  placementDeleted: 'childPlaced',
  leavingCareDeleted: 'childLeftCare',
};

// More than a heading tells; the journal has what is older. Per heading, so that one does not push out another.
const KEPT = 20;

/** How a kind of event is told of; undefined when DCFS is not told. */
export function tellingOf(event: string): Telling | undefined {
  return Object.hasOwn(TELLINGS, event) ? TELLINGS[event] : undefined;
}

/** Everything that a report may have to tell, in words. */
export function toldFacts(): string[] {
  return Object.values(TELLINGS).map(({ what }) => what);
}

/** The case with an event noted for the next report, while both agencies serve the family (S0.6). */
export function withUnreported(aCase: Case, { event, on }: RecordedEvent): Case {
  const kept = withPutRight(withoutTakenBack(aCase, event), event);
  if (!tellingOf(event.type)) return kept;
  const fields = fieldsOf(event);
  const day = dayIn(fields);
  if (!isReportable(kept, on, day)) return kept;
  return withLine(kept, { event: event.type, on: day ?? on, about: aboutIn(fields) });
}

/** What was told is not told again: the next draft begins empty. */
export function withLinesTold(aCase: Case, month: Month): Case {
  const lastTold = { month, lines: aCase.unreported, dropped: aCase.unreportedDropped };
  return { ...aCase, unreported: [], unreportedDropped: {}, lastTold };
}

/** A withdrawn report told nothing: what its draft had is to be told again. Of older reports nothing is kept. */
export function withLinesBack(aCase: Case, month: Month): Case {
  const { lastTold, unreported } = aCase;
  if (lastTold?.month !== month) return aCase;
  const before = { ...aCase, unreported: lastTold.lines, unreportedDropped: lastTold.dropped, lastTold: null };
  return unreported.reduce(withLine, before);
}

/** What is keyed after the closing day is told as well while a report is left to send; what happened after it is not. */
function isReportable(aCase: Case, keyedOn: CivilDate, day: CivilDate | undefined): boolean {
  if (jointServiceOn(aCase, keyedOn)) return true;
  return enrolmentsIn(aCase, 'dcfs-2151a').some(
    (service) =>
      service.to !== null &&
      service.to < keyedOn &&
      (day === undefined || day <= service.to) &&
      monthsUnsent(aCase, service, keyedOn).length > 0,
  );
}

function withLine(aCase: Case, line: Unreported): Case {
  const heading = tellingOf(line.event)?.heading;
  const others = aCase.unreported.filter((each) => JSON.stringify(each) !== JSON.stringify(line));
  const oldest = others.filter((each) => tellingOf(each.event)?.heading === heading);
  const unreported = [...others, line];
  if (!heading || oldest.length < KEPT) return { ...aCase, unreported };
  const dropped = { ...aCase.unreportedDropped, [heading]: (aCase.unreportedDropped[heading] ?? 0) + 1 };
  return { ...aCase, unreported: unreported.filter((each) => each !== oldest[0]), unreportedDropped: dropped };
}

function withPutRight(aCase: Case, event: RecordedEvent['event']): Case {
  const [kind, fields] = [PUT_RIGHT[event.type], fieldsOf(event)];
  if (!kind) return aCase;
  const right = (line: Unreported): Unreported =>
    line.event === kind && line.about.includes(String(fields['id']))
      ? { ...line, on: dayIn(fields) ?? line.on, about: aboutIn(fields) }
      : line;
  const { unreported, lastTold } = aCase;
  return {
    ...aCase,
    unreported: unreported.map(right),
    lastTold: lastTold && { ...lastTold, lines: lastTold.lines.map(right) },
  };
}

function withoutTakenBack(aCase: Case, event: RecordedEvent['event']): Case {
  const { unreported, lastTold } = aCase;
  if (!Object.hasOwn(TAKEN_BACK, event.type) && !Object.hasOwn(LAST_TAKEN_BACK, event.type)) return aCase;
  const kept = keptAfter(unreported, event);
  // "The last thing of that kind" is among what was told only when nothing newer was taken back.
  const older = lastTold && (kept.length === unreported.length || Object.hasOwn(TAKEN_BACK, event.type));
  return {
    ...aCase,
    unreported: kept,
    lastTold: older ? { ...lastTold, lines: keptAfter(lastTold.lines, event) } : lastTold,
  };
}

function keptAfter(lines: Unreported[], event: RecordedEvent['event']): Unreported[] {
  const fields = fieldsOf(event);
  const [things, day] = [aboutIn(fields), dayIn(fields)];
  // What names nothing is known by its day.
  const concerns = (noted: Unreported) =>
    things.length > 0 ? things.every((each) => noted.about.includes(each)) : day === undefined || day === noted.on;
  const kinds = TAKEN_BACK[event.type] ?? [];
  const last = lines.findLast((noted) => noted.event === LAST_TAKEN_BACK[event.type] && concerns(noted));
  return lines.filter((noted) => noted !== last && !(kinds.includes(noted.event) && concerns(noted)));
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
