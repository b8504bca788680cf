import { addDays, type CivilDate, type Month, monthOf } from '../../domain/calendar/civil-date';
import { daysOf, isMissingChild } from '../../domain/case/availability';
import type { Case } from '../../domain/case/case';
import { contactsInMonth, seenInMonth, whereSeen } from '../../domain/case/contact';
import { memberOf } from '../../domain/case/family';
import { residenceOn } from '../../domain/case/visit-place';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  coveredThroughout,
  duty,
  eachMonth,
  type MonthSubject,
  seenThatMonth,
  theLastDayOfTheMonth,
  visitsInWords,
} from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import { peopleToSee, type ToSee } from './who-is-seen';

/*
 * "Practice Improvement Tip: Case Manager Visitation with Children and Parents" (the sentences are in who-is-seen.ts):
 *
 *   The assigned CPS Specialist shall have face-to-face contact […] once per calendar month.
 *   Do not enter case notes that indicate a parent was seen when s/he was not […].
 *   It is not necessary to enter the same note under different case note types […]. It is the "contact with" that is
 *   used to pull data, not the case note type. Data can be pulled from the same case note to meet several types of
 *   requirements.
 *
 * MiTEAM practice guide, "Case Plan Implementation", asks for the same in other words: visits "at required intervals or
 * more frequently if necessary" (S4.57).
 */
export const monthlyContact = duty<MonthSubject<ToSee>>('contact', {
  title: ({ span, month }) => `In-person contact with ${span.person} for ${month}`,
  source: 'Practice Improvement Tip',
  cites: ['S3.4', 'S3.5', 'S3.6', 'S3.7', 'S3.9', 'S4.57'],
  citesOf: citedIn,
  ...eachMonth<ToSee>(peopleToSee),
  due: theLastDayOfTheMonth,
  metBy: seenThatMonth,
  excusedBy: coveredThroughout,
  cancelledBy: endedInTheMonth,
  details: (aCase, subject) => [...whySeen(subject), ...visitsInWords(aCase, subject)],
  closesWithReason: true,
  announce: false,
  announceMoves: false,
  remind: [10, 5, 1],
  escalate: OVERDUE_LADDER,
});

/** "goal Return Home of child-1 (S3.9)": what in this month asks for the visit. */
function whySeen(subject: MonthSubject<ToSee>): string[] {
  const whys = [...new Set(askedFor(subject).map(({ why, rule }) => `${why} (${rule})`))];
  return whys.length > 0 ? [`${subject.span.person} is seen because: ${whys.join('; ')}`] : [];
}

const CITED = new Map<string, string[]>();

/** The sentences that ask for a visit in this month. There are a handful of combinations, for hundreds of months. */
function citedIn({ span: { reasons }, month }: MonthSubject<ToSee>): string[] {
  const rules = reasons.filter((reason) => asks(reason, month)).map(({ rule }) => rule);
  const key = rules.join();
  const known = CITED.get(key);
  if (known) return known;
  const cited = ['S3.4', ...new Set(rules.sort()), 'S4.57'];
  CITED.set(key, cited);
  return cited;
}

function askedFor({ span: { reasons }, month }: MonthSubject<ToSee>): ToSee['reasons'] {
  return reasons.filter((reason) => asks(reason, month));
}

// Days and months sort together as text: `2027-03` stands before `2027-03-01`, and after each day of February.
function asks({ from, to }: ToSee['reasons'][number], month: Month): boolean {
  return from.slice(0, 7) <= month && (to === null || to >= month);
}

/** A child that left, a parent without rights: the month that was going on is not owed any more. */
function endedInTheMonth(_: Case, { span: { to, ended }, month }: MonthSubject<ToSee>): string | null {
  return to !== null && monthOf(to) === month ? ended : null;
}

/*
 * "in placement", "in the home": the place is a warning and a measure, not a condition (GLOSSARY e33). Looked at for
 * the month that is going on; what is older is for the dashboard. As there, one visit of several in the residence is enough.
 */
export const visitedElsewhere: WarningRule = {
  code: 'visited-elsewhere',
  source: 'Practice Improvement Tip',
  cites: ['S3.5', 'S3.6'],
  finds: (aCase, { today }) =>
    peopleToSee(aCase)
      .filter(({ person }) => memberOf(aCase, person)?.role === 'child')
      .flatMap(({ person }) => {
        const month = monthOf(today);
        const contact = seenInMonth(aCase, person, month)?.contact;
        if (!contact || whereSeen(aCase, person, month) !== 'elsewhere') return [];
        const where = residenceOn(aCase, person, contact.on) === 'home' ? 'the home' : 'the placement';
        const sentence = `${person} was seen on ${contact.on} (${contact.place}), not in ${where}; it counts for ${month} all the same.`;
        return [{ key: `${person}-${month}`, sentence }];
      }),
};

/*
 *   Do not enter a case note with the child's name highlighted under the "contact with" section when the child was not
 *   actually seen.
 *   If a child on your case load is on runaway, document the runaway status on the CHILDS Placement Location Directory
 *   and use case notes to document your efforts to locate the child.
 *
 * One of the two is a slip: a child that has run away is not in its placement. Told, for the month that is going on and
 * the one before; which of the two is wrong only people know.
 */
export const seenWhileMissing: WarningRule = {
  code: 'seen-while-missing',
  source: 'Practice Improvement Tip',
  cites: ['S3.18', 'S3.20'],
  finds: (aCase, { today }) =>
    aCase.absences
      .filter((absence) => isMissingChild(aCase, absence))
      .flatMap((absence) => {
        const { from, to } = daysOf(absence);
        const months = [monthOf(addDays(`${monthOf(today)}-01`, -1)), monthOf(today)];
        const within = (on: CivilDate) => from <= on && (to === null || on <= to);
        return months
          .flatMap((month) => contactsInMonth(aCase, absence.person, month))
          .filter(({ on, place, seen }) => place === 'in-placement' && seen.includes(absence.person) && within(on))
          .map(({ id, on }) => ({
            key: `${id}-${absence.person}`,
            sentence: `${id} says that ${absence.person} was seen in placement on ${on}, recorded as ${absence.status} that day (${absence.id}). Correct whichever is wrong.`,
          }));
      }),
};
