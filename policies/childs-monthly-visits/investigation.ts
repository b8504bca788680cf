import { addMonths, type CivilDate, earliest, monthOf, monthsBetween } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { type Contact, contactsInMonth, isVisit } from '../../domain/case/contact';
import { type Enrolment, enrolmentsIn } from '../../domain/case/enrolment';
import { type FamilyMember, memberOf } from '../../domain/case/family';
import { endOf, enrolmentsChangeOn } from '../../domain/case/joint-service';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import type { Subject } from '../../domain/duties/duty';
import { daysIfSetByTheAgency, duty, startedBy } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';

const SOURCE = 'Practice Improvement Tip';

// An investigation that ended longer ago is in the journal: product default.
const SHOWN_AFTERWARDS = 12;

interface Investigated extends Subject {
  investigation: Enrolment;
}

interface ToInterview extends Investigated {
  person: string;
}

/*
 * "Practice Improvement Tip: Case Manager Visitation with Children and Parents", after the CHILDS policy manual:
 *
 *   • During an investigation, all alleged victims, siblings and other children in the home shall be interviewed […].
 *   • During an investigation, family members including the alleged abusing/neglecting parent and the non
 *     abusing/neglecting spouses or partners shall be interviewed in person, whenever possible.
 *
 * All children and parents of the case, and whoever else is named for the investigation. The manual gives no number of
 * days: there is a day only where the agency sets one (limits: 'investigation-interview'). An adult who cannot be seen is
 * excused for as long as that lasts; of children the manual makes no exception.
 */
export const investigationInterview = duty<ToInterview>('investigation-interview', {
  title: ({ person }) => `Interview of ${person} in person`,
  source: SOURCE,
  cites: ['S3.1', 'S3.3'],
  per: (aCase, { today }) =>
    investigations(aCase, today).flatMap((each) =>
      toInterview(aCase, each.investigation).map((person) => ({ ...each, key: `${person}-${each.key}`, person })),
    ),
  since: (_, { investigation: { from } }) => startedBy({ on: from, what: 'beginning of the investigation' }),
  due: daysIfSetByTheAgency('investigation-interview'),
  takesLimit: true,
  metBy: (aCase, { investigation, person }, { today }) => interviewedOn(aCase, investigation, person, today),
  excusedBy: (aCase, { investigation, person }, { today }) => outOfReach(aCase, investigation, person, today),
  cancelledBy: (_, { investigation }, { today }) => overSince(investigation, today),
  details: (aCase, { investigation, person }, { today }) => spokenTo(aCase, investigation, person, today),
  changesOn: investigationsChangeOn,
  announce: false,
  announceMoves: false,
  remind: [2, 0],
  escalate: SHORT_LADDER,
});

/*
 *   […] and at least one visit shall be made to the child and family's home.
 */
export const investigationHomeVisit = duty<Investigated>('investigation-home-visit', {
  title: 'Visit to the home of the child and family',
  source: SOURCE,
  cites: ['S3.2'],
  per: (aCase, { today }) => investigations(aCase, today),
  since: (_, { investigation: { from } }) => startedBy({ on: from, what: 'beginning of the investigation' }),
  due: daysIfSetByTheAgency('investigation-home-visit'),
  takesLimit: true,
  metBy: (aCase, { investigation }, { today }) => homeVisitedOn(aCase, investigation, today),
  cancelledBy: (_, { investigation }, { today }) => overSince(investigation, today),
  changesOn: investigationsChangeOn,
  announce: false,
  announceMoves: false,
  remind: [2, 0],
  escalate: SHORT_LADDER,
});

/** What an investigation lacked when it was closed: said afterwards, and in nobody's way. */
export const investigationIncomplete: WarningRule = {
  code: 'investigation-incomplete',
  source: SOURCE,
  cites: ['S3.1', 'S3.2', 'S3.3'],
  finds: (aCase, { today }) =>
    investigations(aCase, today).flatMap(({ investigation }) => {
      const ended = endOf(investigation, today);
      const lacking = ended ? lackingIn(aCase, investigation, today) : [];
      if (lacking.length === 0) return [];
      const sentence = `The investigation (${investigation.id}) ended on ${ended} without ${lacking.join(', ')}. Record it if it was done.`;
      return [{ key: investigation.id, sentence }];
    }),
  changesOn: investigationsChangeOn,
};

/** Those that have begun, and are not over for long. */
function investigations(aCase: Case, today: CivilDate): Investigated[] {
  return enrolmentsIn(aCase, 'investigation').flatMap((investigation, index) => {
    const ended = endOf(investigation, today);
    const isShown = investigation.from <= today && (ended === null || today < addMonths(ended, SHOWN_AFTERWARDS));
    return isShown ? [{ key: String(index + 1), investigation }] : [];
  });
}

function investigationsChangeOn(aCase: Case, today: CivilDate): CivilDate | null {
  const ends = enrolmentsIn(aCase, 'investigation').flatMap(({ to }) => (to ? [addMonths(to, SHOWN_AFTERWARDS)] : []));
  return earliest([enrolmentsChangeOn(aCase, today, 'investigation'), ...ends.filter((day) => day > today)]);
}

/** Everybody who was in the case then, in the order of the family. */
function toInterview(aCase: Case, { from, participants }: Enrolment): string[] {
  const isAsked = ({ id, role }: FamilyMember) => role !== 'caregiver' || participants.includes(id);
  return aCase.family.filter((member) => isAsked(member) && !goneBefore(member, from)).map(({ id }) => id);
}

function goneBefore({ leftOn, rightsTerminatedOn }: FamilyMember, day: CivilDate): boolean {
  return [leftOn, rightsTerminatedOn].some((on) => on !== null && on < day);
}

/** Seen in person on a day of the investigation, by whomever of the agency: one note serves several (S3.17). */
function interviewedOn(aCase: Case, investigation: Enrolment, person: string, today: CivilDate): CivilDate | null {
  const notes = notesOf(aCase, investigation, person, today).filter(({ seen }) => seen.includes(person));
  return earliest(notes.map(({ on }) => on));
}

function homeVisitedOn(aCase: Case, investigation: Enrolment, today: CivilDate): CivilDate | null {
  const notes = aCase.family.flatMap(({ id }) => notesOf(aCase, investigation, id, today));
  const visits = notes.filter((note) => isVisit(note) && note.place === 'home' && note.seen.length > 0);
  return earliest(visits.map(({ on }) => on));
}

/** Calls and letters do not stand in for an interview in person; they are shown beside it. */
function spokenTo(aCase: Case, investigation: Enrolment, person: string, today: CivilDate): string[] {
  const notes = notesOf(aCase, investigation, person, today).filter(({ seen }) => !seen.includes(person));
  return notes.map(({ method, status, on }) => `not in person: ${method}, ${status} on ${on}`);
}

/** The notes about a person while the investigation went on. */
function notesOf(aCase: Case, { from, to }: Enrolment, person: string, today: CivilDate): Contact[] {
  const last = to !== null && to < today ? to : today;
  const months = monthsBetween(monthOf(from), monthOf(last));
  const notes = months.flatMap((month) => contactsInMonth(aCase, person, month));
  return notes.filter(({ on }) => from <= on && on <= last);
}

/** "Whenever possible": an adult who cannot be seen now, or could not until the end. */
function outOfReach(aCase: Case, { to }: Enrolment, person: string, today: CivilDate): string | null {
  if (memberOf(aCase, person)?.role === 'child') return null;
  const last = to !== null && to < today ? to : today;
  const absence = aCase.absences.find(
    (each) => each.person === person && each.from <= last && (each.returnedOn === null || each.returnedOn > last),
  );
  return absence ? `${absence.status} since ${absence.from}` : null;
}

function overSince(investigation: Enrolment, today: CivilDate): string | null {
  const ended = endOf(investigation, today);
  return ended ? `the investigation ended on ${ended}` : null;
}

function lackingIn(aCase: Case, investigation: Enrolment, today: CivilDate): string[] {
  const missed = toInterview(aCase, investigation).filter(
    (person) => !interviewedOn(aCase, investigation, person, today) && !outOfReach(aCase, investigation, person, today),
  );
  const interviews = missed.map((person) => `an interview of ${person}`);
  return homeVisitedOn(aCase, investigation, today) ? interviews : [...interviews, 'a visit to the home'];
}
