import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { EventType, RecordedEvent } from './events';
import { jointServiceOn } from './joint-service';
import type { ReportHeading } from './report-2151a';

/**
 * Something that was recorded since the last report to DCFS, in codes: the next report may have to tell of it (S0.20 to
 * S0.25). Kept by the day it was keyed, so that what is keyed late is told late and not lost.
 */
export interface Unreported {
  /** The kind of event. */
  event: EventType;
  /** The day that it is about. */
  on: CivilDate;
  /** Whom or what it is about: participants and ids. */
  about: string[];
}

/** How a kind of event is told of: under which heading, and in which words. */
interface Telling {
  heading: ReportHeading;
  what: string;
}

/**
 * What DCFS is told of, by kind of event. Written by name, not by type: a chapter that adds an event adds a line here.
 */
const TELLINGS: Record<string, Telling> = {
  goalSet: { heading: 'progress', what: 'goal of the case plan set' },
  progressRecorded: { heading: 'progress', what: 'progress on the objectives recorded' },
  planTookEffect: { heading: 'progress', what: 'case plan took effect' },
  childPlaced: { heading: 'composition', what: 'placed in a home' },
  placementEnded: { heading: 'composition', what: 'placement ended' },
  placementMadePermanent: { heading: 'composition', what: 'home became the permanent placement' },
  childLeftCare: { heading: 'composition', what: 'left care' },
  removalRecorded: { heading: 'composition', what: 'removed from the family home' },
  hearingSet: { heading: 'conflicts', what: 'hearing set' },
  hearingContinued: { heading: 'conflicts', what: 'hearing continued' },
  hearingVacated: { heading: 'conflicts', what: 'hearing vacated' },
  appointmentScheduled: { heading: 'conflicts', what: 'appointment made' },
  appointmentCancelled: { heading: 'conflicts', what: 'appointment cancelled' },
  courtOrderReceived: { heading: 'other', what: 'court order received' },
};

// More than a report tells; the journal has what is older.
const KEPT = 100;

/** How a kind of event is told of; undefined when DCFS is not told. */
export function tellingOf(event: EventType): Telling | undefined {
  return Object.hasOwn(TELLINGS, event) ? TELLINGS[event] : undefined;
}

/** The case with an event noted for the next report, while both agencies serve the family (S0.6). */
export function withUnreported(aCase: Case, { event, on }: RecordedEvent): Case {
  if (!tellingOf(event.type) || !jointServiceOn(aCase, on)) return aCase;
  const noted = { event: event.type, on: dayIn(event) ?? on, about: aboutIn(event) };
  return { ...aCase, unreported: [...aCase.unreported, noted].slice(-KEPT) };
}

// Every event names its day and whom it is about in one of these fields.
const DAYS = ['on', 'from', 'to', 'dated'];
const SUBJECTS = ['child', 'person', 'participants', 'caregiver', 'id', 'plan', 'hearing', 'appointment', 'referral'];

function dayIn(event: object): CivilDate | undefined {
  const days = DAYS.map((key) => (event as Record<string, unknown>)[key]);
  return days.find((day): day is CivilDate => typeof day === 'string');
}

function aboutIn(event: object): string[] {
  const values = SUBJECTS.flatMap((key) => (event as Record<string, unknown>)[key] ?? []);
  return values.filter((value): value is string => typeof value === 'string');
}
