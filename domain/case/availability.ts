import { type Instant } from '../calendar/agency-clock';
import { addDays, type CivilDate, lastDayOf, type Month } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { memberOf } from './family';

/**
 * Why a person cannot be seen (S1.88, S1.92, GLOSSARY c3). The first four excuse a month that they cover; the others are
 * recorded and shown and excuse nothing (S3.13): that takes an exception.
 */
export const ABSENCE_STATUSES = [
  'runaway',
  'abducted',
  'icpc',
  'whereabouts-unknown',
  'incarcerated',
  'hospitalised',
  'no-contact-order',
] as const;
export type AbsenceStatus = (typeof ABSENCE_STATUSES)[number];

/** Whom a missing child is reported to (product default). */
export const REPORTED_TO = ['law-enforcement', 'ncmec'] as const;
export type ReportedTo = (typeof REPORTED_TO)[number];

/** A stretch in which a person cannot be seen as usual (S1.87, S3.18). */
export interface Absence {
  id: string;
  person: string;
  status: AbsenceStatus;
  from: CivilDate;
  /** The instant at which the agency learnt of it: the hours of the missing-child report count from it. */
  noticedAt: Instant;
  /** The day on which the person was available again; null while the absence goes on. */
  returnedOn: CivilDate | null;
  /** When a missing child was reported, to whom. */
  reports: Partial<Record<ReportedTo, { on: CivilDate; at: Instant }>>;
}

/** How an effort to find somebody was made (S3.14; starting values of the product). */
export const LOCATE_METHODS = ['telephone', 'visit', 'letter', 'relative', 'locate-service', 'other'] as const;

/** An effort to find a missing person (S1.89, S3.14, S3.18). Whom it went to is in the journal. */
export interface LocateEffort {
  person: string;
  on: CivilDate;
  method: (typeof LOCATE_METHODS)[number];
}

export interface AvailabilityEvents {
  personUnavailable: Omit<Absence, 'returnedOn' | 'reports'>;
  personAvailable: { person: string; absences: string[]; on: CivilDate };
  unavailabilityCorrected: { absence: string; person: string } & Pick<
    Absence,
    'status' | 'from' | 'noticedAt' | 'returnedOn'
  >;
  unavailabilityDeleted: { absence: string; person: string };
  missingChildReported: { absence: string; person: string; to: ReportedTo; day: CivilDate; instant: Instant };
  /** `whom`: a kind of person, such as swimming coach. */
  locateEffortRecorded: LocateEffort & { whom: string | null; narrative: { id: string; hash: string } | null };
  locateEffortDeleted: { person: string; on: CivilDate };
}

export const evolveAvailability: Evolvers<AvailabilityEvents> = {
  personUnavailable: (aCase, { id, person, status, from, noticedAt }) => ({
    ...aCase,
    absencesRecorded: aCase.absencesRecorded + 1,
    absences: [...aCase.absences, { id, person, status, from, noticedAt, returnedOn: null, reports: {} }],
  }),
  personAvailable: (aCase, { absences, on }) => ({
    ...aCase,
    absences: aCase.absences.map((each) => (absences.includes(each.id) ? { ...each, returnedOn: on } : each)),
  }),
  unavailabilityCorrected: (aCase, { absence, status, from, noticedAt, returnedOn }) =>
    withAbsence(aCase, absence, (each) => ({ ...each, status, from, noticedAt, returnedOn })),
  unavailabilityDeleted: (aCase, { absence }) => ({
    ...aCase,
    absences: aCase.absences.filter((each) => each.id !== absence),
  }),
  missingChildReported: (aCase, { absence, to, day, instant }) =>
    withAbsence(aCase, absence, (each) => ({ ...each, reports: { ...each.reports, [to]: { on: day, at: instant } } })),
  locateEffortRecorded: (aCase, { person, on, method }) => ({
    ...aCase,
    locateEfforts: [...aCase.locateEfforts, { person, on, method }],
  }),
  locateEffortDeleted: (aCase, { person, on }) => ({
    ...aCase,
    locateEfforts: aCase.locateEfforts.filter((each) => each.person !== person || each.on !== on),
  }),
};

/** A child that ran away or was abducted (S1.88). */
export function isMissingChild(aCase: Case, { person, status }: Pick<Absence, 'person' | 'status'>): boolean {
  return (status === 'runaway' || status === 'abducted') && memberOf(aCase, person)?.role === 'child';
}

/** Whether nobody knows where the person is. */
export function isMissing({ status }: Pick<Absence, 'status'>): boolean {
  return status === 'runaway' || status === 'abducted' || status === 'whereabouts-unknown';
}

/** Whether it stands in the way of a visit, as the manuals allow (S1.87, S1.92, S3.14, S3.18, S3.19). */
export function excuses(absence: Pick<Absence, 'status'>): boolean {
  return isMissing(absence) || absence.status === 'icpc';
}

/** The days of an absence. The day of the return is a day on which the person could be seen. */
export function daysOf({ from, returnedOn }: Absence): { from: CivilDate; to: CivilDate | null } {
  if (returnedOn === null) return { from, to: null };
  const last = addDays(returnedOn, -1);
  return { from, to: last < from ? from : last };
}

/** Absences of a person that go on. */
export function openAbsences(aCase: Case, person: string): Absence[] {
  return aCase.absences.filter((absence) => absence.person === person && absence.returnedOn === null);
}

/** Whether two statuses are two answers to one question: where somebody is. A stay in hospital says something else. */
function sayTheSame(one: AbsenceStatus, other: AbsenceStatus): boolean {
  return one === other || (excuses({ status: one }) && excuses({ status: other }));
}

/** Another absence of the person that goes on in the same days and contradicts it; the day of a return is no day of it. */
export function contradicted(aCase: Case, absence: Omit<Absence, 'noticedAt' | 'reports'>): Absence | undefined {
  const { id, person, status, from, returnedOn } = absence;
  return aCase.absences.find(
    (each) =>
      each.id !== id &&
      each.person === person &&
      sayTheSame(each.status, status) &&
      (returnedOn === null || each.from < returnedOn) &&
      (each.returnedOn === null || from < each.returnedOn),
  );
}

/** What only happens to children: run away, abducted, placed in another state (S1.88, S1.92). */
export const OF_CHILDREN_ONLY: readonly AbsenceStatus[] = ['runaway', 'abducted', 'icpc'];

/** Whether an absence went on when a month ended, as far as is known. */
export function lastsPast(month: Month, { from, returnedOn }: Absence): boolean {
  const last = lastDayOf(month);
  return from <= last && (returnedOn === null || returnedOn > last);
}

/** The efforts to find a person in a month, the first in front. */
export function effortsIn(aCase: Case, person: string, month: Month): LocateEffort[] {
  const efforts = aCase.locateEfforts.filter((effort) => effort.person === person && effort.on.startsWith(month));
  return efforts.sort((one, other) => (one.on < other.on ? -1 : 1));
}

function withAbsence(aCase: Case, id: string, change: (absence: Absence) => Absence): Case {
  return { ...aCase, absences: aCase.absences.map((each) => (each.id === id ? change(each) : each)) };
}
