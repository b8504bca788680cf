import { type CivilDate, earliest, type Month, monthOf } from '../../calendar/civil-date';
import { millisecondsOf } from '../../calendar/agency-clock';
import type { Case } from '../../case/case';
import { type Absence, daysOf, effortsIn, isMissingChild, lastsPast } from '../../case/availability';
import { goneOn, memberOf } from '../../case/family';
import type { Done, Start, Subject } from '../duty';
import type { MonthSubject, Span } from './months';
import { startedBy } from './triggers';

/* What is owed while somebody cannot be seen. */

/** A stretch in which a person cannot be seen, within the time that the case is about that person. */
export interface AbsenceSpan extends Span {
  person: string;
  absence: Absence;
}

/** The absences of some kind, of people whom the agency is to see; from the opening of the case to its end, or to the day the person has left it. */
export function absenceSpans(which: (aCase: Case, absence: Absence) => boolean): (aCase: Case) => AbsenceSpan[] {
  return (aCase) =>
    aCase.absences
      .filter((absence) => which(aCase, absence) && memberOf(aCase, absence.person)?.role !== 'caregiver')
      .map((absence) => spanOf(aCase, absence))
      .filter(({ from, to }) => to === null || from <= to);
}

function spanOf(aCase: Case, absence: Absence): AbsenceSpan {
  const { from, to } = daysOf(absence);
  const opened = aCase.openedOn ?? from;
  return {
    key: absence.person,
    person: absence.person,
    absence,
    from: from < opened ? opened : from,
    to: earliest([to, goneOn(aCase, absence.person), aCase.closure?.on]),
  };
}

/** The first effort of the month to find the person. */
export function effortMade(aCase: Case, { span, month }: MonthSubject<AbsenceSpan>): CivilDate | null {
  return effortsIn(aCase, span.person, month)[0]?.on ?? null;
}

/** Each effort of the month, for the explanation. */
export function effortsInWords(aCase: Case, { span, month }: MonthSubject<AbsenceSpan>): string[] {
  return effortsIn(aCase, span.person, month).map(({ on, method }) => `effort on ${on}: ${method}`);
}

/** Back, or gone from the case, before anything was due in the month (GLOSSARY b11). */
export function backBeforeItWasDue(which: (aCase: Case, absence: Absence) => boolean) {
  return (aCase: Case, { span: { person }, month }: MonthSubject<AbsenceSpan>): string | null => {
    const gone = goneOn(aCase, person);
    if (gone && gone <= lastMoment(month)) return `${person} has left the case`;
    const going = aCase.absences.filter((absence) => absence.person === person && which(aCase, absence));
    if (going.some((absence) => lastsPast(month, absence))) return null;
    const returned = going.map(({ returnedOn }) => returnedOn).filter((on) => on && monthOf(on) === month);
    return returned.length > 0 ? `${person} is available since ${returned.at(-1)}` : null;
  };
}

// Later than any day of the month, as text.
const lastMoment = (month: Month) => `${month}-99`;

// ── the report of a missing child ──────────────────────────────────────────────────────────────────────────────────

export interface MissingChildSubject extends Subject {
  absence: Absence;
}

/** Once per time that a child went missing. */
export function missingChild(aCase: Case): MissingChildSubject[] {
  const missing = aCase.absences.filter((absence) => isMissingChild(aCase, absence));
  return missing.map((absence) => ({ key: absence.id.replace('absence-', ''), absence }));
}

/** The instant at which the agency learnt of it. */
export function theNotice(_: Case, { absence: { person, from, noticedAt } }: MissingChildSubject): Start {
  return startedBy({ on: from, at: noticedAt, what: `notice that ${person} is missing` });
}

/** Both reports: to law enforcement and to NCMEC, the National Center for Missing & Exploited Children. */
export function bothReportsMade(_: Case, { absence: { reports } }: MissingChildSubject): Done | null {
  const { 'law-enforcement': police, ncmec } = reports;
  if (!police || !ncmec) return null;
  return police.at > ncmec.at ? police : ncmec;
}

/** A child that is back needs no report any more. */
export function childIsBack(_: Case, { absence: { person, returnedOn } }: MissingChildSubject): string | null {
  return returnedOn ? `${person} is available since ${returnedOn}` : null;
}

/** How long after the notice each report was made. */
export function reportsInWords(_: Case, { absence: { reports, noticedAt } }: MissingChildSubject): string[] {
  return (['law-enforcement', 'ncmec'] as const).map((to) => {
    const made = reports[to];
    return `report to ${to}: ${made ? `made ${elapsed(noticedAt, made.at)} after notice` : 'not made yet'}`;
  });
}

/** "23 hours 40 minutes". */
function elapsed(from: string, to: string): string {
  const minutes = Math.max(0, Math.round((millisecondsOf(to) - millisecondsOf(from)) / 60_000));
  return `${Math.floor(minutes / 60)} hours ${minutes % 60} minutes`;
}
