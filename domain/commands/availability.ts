import { type Instant, instantOf } from '../calendar/agency-clock';
import type { Moment } from '../calendar/moment';
import {
  type Absence,
  ABSENCE_STATUSES,
  contradicted,
  isMissing,
  isMissingChild,
  LOCATE_METHODS,
  OF_CHILDREN_ONLY,
  openAbsences,
  REPORTED_TO,
} from '../case/availability';
import type { Case } from '../case/case';
import { goneOn, memberOf } from '../case/family';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { beforeBirth } from './family-days';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, optional, text, time, words } from './shape';

/** The status in the placement directory, and what excuses a visit (S1.87, S1.88, S1.92, S3.18). */
export const recordUnavailable = command({
  description: 'Record that a person cannot be seen: run away, abducted, placed out of state, whereabouts unknown, …',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    status: choice('why', ABSENCE_STATUSES),
    on: optional(date('since when; today unless said otherwise')),
    time: optional(time('local time at which the agency learnt of it; now unless said otherwise')),
  },
  decide: (aCase, { person, status, on, time: at }, moment) => {
    const from = on ?? moment.on;
    const absence = { id: `absence-${aCase.absencesRecorded + 1}`, person, status, from, returnedOn: null };
    return (
      firstRefusal(
        unknownPeople(aCase, [person]),
        unfitDay(aCase, 'The absence', from, at, moment),
        unfitAbsence(aCase, absence),
      ) ?? [
        {
          type: 'personUnavailable',
          id: absence.id,
          person,
          status,
          from,
          noticedAt: noticeOf(aCase, from, at, moment),
        },
      ]
    );
  },
});

export const recordAvailable = command({
  description: 'Record that a person can be seen again',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    on: optional(date('since when; today unless said otherwise')),
    status: optional(choice('which absence is over; all of them unless said otherwise', ABSENCE_STATUSES)),
  },
  decide: (aCase, { person, on, status }, moment) => {
    const day = on ?? moment.on;
    const over = openAbsences(aCase, person).filter((each) => !status || each.status === status);
    const early = over.find(({ from }) => day < from);
    const sentence = `${person} is not recorded as unavailable. Nothing is to be ended.`;
    return (
      firstRefusal(
        unknownPeople(aCase, [person]),
        over.length === 0 && refusal('wrong-state', sentence),
        inFuture('The return', day, moment),
        early &&
          refusal('date-out-of-order', `${person} is recorded as ${early.status} since ${early.from}, after ${day}.`),
      ) ?? [{ type: 'personAvailable', person, absences: over.map((each) => each.id), on: day }]
    );
  },
});

export const correctUnavailable = command({
  description: 'Correct an absence that was recorded wrongly; what is not named stays as it was',
  by: CASEWORK,
  shape: {
    absence: id('absence, such as absence-1'),
    status: optional(choice('why', ABSENCE_STATUSES)),
    on: optional(date('since when')),
    time: optional(time('local time at which the agency learnt of it')),
    returnedOn: optional(date('since when the person is available again')),
    stillAbsent: optional(flag('the person is not back: takes back a return')),
  },
  decide: (aCase, { absence: which, ...given }, moment) => {
    const was = absenceOf(aCase, which);
    if (isRefusal(was)) return was;
    const is = corrected(aCase, was, given, moment);
    const reported = Object.values(is.reports).find((report) => report.at < is.noticedAt);
    return (
      firstRefusal(
        unfitDay(aCase, 'The absence', is.from, given.time, moment),
        unfitAbsence(aCase, is),
        is.returnedOn !== null && inFuture('The return', is.returnedOn, moment),
        is.returnedOn !== null &&
          is.returnedOn < is.from &&
          refusal('date-out-of-order', `The return (${is.returnedOn}) would lie before the absence (${is.from}).`),
        reported &&
          refusal('date-out-of-order', `A report was made on ${reported.on}, before that notice. Correct it first.`),
      ) ?? [
        {
          type: 'unavailabilityCorrected',
          absence: which,
          person: is.person,
          status: is.status,
          from: is.from,
          noticedAt: is.noticedAt,
          returnedOn: is.returnedOn,
        },
      ]
    );
  },
});

export const deleteUnavailable = command({
  description: 'Delete an absence that was recorded by mistake',
  by: CASEWORK,
  shape: { absence: id('absence, such as absence-1') },
  decide: (aCase, { absence: which }) => {
    const absence = absenceOf(aCase, which);
    return isRefusal(absence) ? absence : [{ type: 'unavailabilityDeleted', absence: which, person: absence.person }];
  },
});

/** Both reports end the 24 hours; said again, the later statement corrects the earlier one. */
export const recordMissingReport = command({
  description: 'Record, or correct, the report of a missing child to law enforcement or to NCMEC',
  by: CASEWORK,
  shape: {
    person: id('child'),
    to: choice('to whom', REPORTED_TO),
    on: optional(date('local day; today unless said otherwise')),
    time: optional(time('local time; now unless said otherwise')),
  },
  decide: (aCase, { person, to, on, time: at }, moment) => {
    const absence = aCase.absences.findLast((each) => each.person === person && isMissingChild(aCase, each));
    if (!absence)
      return refusal('wrong-state', `${person} is not recorded as run away or abducted. Record that first.`);
    const day = on ?? moment.on;
    const instant = at ? instantOf(day, at, aCase.settings.zone) : moment.at;
    return (
      firstRefusal(
        unfitDay(aCase, 'The report', day, at, moment),
        !at &&
          day !== moment.on &&
          refusal('malformed-command', `Say the time of the report on ${day} as well: hours count.`),
        instant < absence.noticedAt &&
          refusal('date-out-of-order', `The report would lie before the notice that ${person} is missing.`),
      ) ?? [{ type: 'missingChildReported', absence: absence.id, person, to, day, instant }]
    );
  },
});

/** "Monthly efforts to contact individuals significant to the youth", documented as a contact (S1.89, S1.90, S3.14). */
export const recordLocateEffort = command({
  description: 'Record an effort to find a missing person',
  by: CASEWORK,
  shape: {
    person: id('the missing person'),
    on: optional(date('local day; today unless said otherwise')),
    method: choice('how', LOCATE_METHODS),
    whom: optional(words('a kind of person, such as swimming coach; never a name')),
    narrative: optional(text('what came of it')),
  },
  decide: (aCase, { person, on, method, whom, narrative }, moment) => {
    const day = on ?? moment.on;
    const missing = aCase.absences.some((each) => each.person === person && isMissing(each) && goesOn(each, day));
    const sentence = `${person} is not recorded as missing on ${day}. Record that first (recordUnavailable).`;
    return (
      firstRefusal(
        unknownPeople(aCase, [person]),
        inFuture('The effort', day, moment),
        !missing && refusal('wrong-state', sentence, 'S1.87', 'S3.18'),
      ) ?? [
        {
          type: 'locateEffortRecorded',
          person,
          on: day,
          method,
          whom: whom ?? null,
          narrative: narrative ?? null,
        },
      ]
    );
  },
});

export const deleteLocateEffort = command({
  description: 'Delete the efforts of a day to find a person, recorded by mistake',
  by: CASEWORK,
  shape: { person: id('the missing person'), on: date('local day') },
  decide: (aCase, { person, on }) =>
    aCase.locateEfforts.some((effort) => effort.person === person && effort.on === on)
      ? [{ type: 'locateEffortDeleted', person, on }]
      : refusal('unknown-thing', `No effort to find ${person} is recorded for ${on}.`),
});

type Correction = {
  status?: Absence['status'];
  on?: string;
  time?: string;
  returnedOn?: string;
  stillAbsent?: boolean;
};

function corrected(aCase: Case, was: Absence, given: Correction, moment: Moment): Absence {
  const from = given.on ?? was.from;
  return {
    ...was,
    status: given.status ?? was.status,
    from,
    noticedAt: given.time ? noticeOf(aCase, from, given.time, moment) : was.noticedAt,
    returnedOn: given.stillAbsent ? null : (given.returnedOn ?? was.returnedOn),
  };
}

function noticeOf({ settings: { zone } }: Case, on: string, at: string | undefined, moment: Moment): Instant {
  return at ? instantOf(on, at, zone) : moment.at;
}

function unfitDay(aCase: Case, what: string, on: string, at: string | undefined, moment: Moment): Refusal | null {
  const future = inFuture(what, on, moment);
  if (future || !at || instantOf(on, at, aCase.settings.zone) <= moment.now) return future;
  return refusal('date-in-future', `${what} is timed ${on} ${at}, which has not come yet. Check the time.`);
}

type Days = Omit<Absence, 'noticedAt' | 'reports'>;

/** What cannot be so of a person on these days, or contradicts what is on record. */
function unfitAbsence(aCase: Case, absence: Days): Refusal | null {
  const { person, from } = absence;
  return firstRefusal(
    ofChildrenOnly(aCase, absence),
    beforeBirth(aCase, person, from, 'The absence'),
    beforeTheCase(aCase, 'The absence', from),
    afterLeavingTheCase(aCase, absence),
    saidOtherwise(aCase, absence),
  );
}

function ofChildrenOnly(aCase: Case, { person, status }: Days): Refusal | null {
  const cite = status === 'icpc' ? 'S1.92' : 'S1.88';
  const sentence = `${person} is not a child, and only children are recorded as ${status}. Say what it is: ${ADULT_STATUSES}.`;
  const fits = memberOf(aCase, person)?.role === 'child' || !OF_CHILDREN_ONLY.includes(status);
  return fits ? null : refusal('wrong-state', sentence, cite);
}

const ADULT_STATUSES = ABSENCE_STATUSES.filter((status) => !OF_CHILDREN_ONLY.includes(status)).join(', ');

/** Nobody is to be seen any more after leaving the case. */
function afterLeavingTheCase(aCase: Case, { person, from }: Days): Refusal | null {
  const gone = goneOn(aCase, person);
  const sentence = `The absence is dated ${from}, and ${person} has left the case on ${gone}. Check the day, or delete the leaving first.`;
  return gone !== null && from > gone ? refusal('date-out-of-order', sentence) : null;
}

function saidOtherwise(aCase: Case, absence: Days): Refusal | null {
  const other = contradicted(aCase, absence);
  if (!other) return null;
  const until = other.returnedOn === null ? `since ${other.from}` : `from ${other.from} until ${other.returnedOn}`;
  const sentence = `${absence.person} is recorded as ${other.status} ${until} already (${other.id}). Correct that one, or end it first.`;
  return refusal('wrong-state', sentence);
}

function goesOn({ from, returnedOn }: Absence, on: string): boolean {
  return from <= on && (returnedOn === null || on <= returnedOn);
}

function absenceOf(aCase: Case, which: string): Absence | Refusal {
  const known = aCase.absences.map(({ id: each, person, status }) => `${each} (${person}, ${status})`).join(', ');
  const sentence = `There is no ${which} in this case. Absences: ${known || 'none'}.`;
  return aCase.absences.find((each) => each.id === which) ?? refusal('unknown-thing', sentence);
}
