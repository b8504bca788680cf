import { monthOf } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { seenInMonth } from '../../domain/case/contact';
import { memberOf } from '../../domain/case/family';
import { placementOn } from '../../domain/case/placement';
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
  ...eachMonth<ToSee>(peopleToSee),
  due: theLastDayOfTheMonth,
  metBy: seenThatMonth,
  excusedBy: coveredThroughout,
  cancelledBy: endedInTheMonth,
  details: visitsInWords,
  closesWithReason: true,
  announce: false,
  announceMoves: false,
  remind: [10, 5, 1],
  escalate: OVERDUE_LADDER,
});

/** A child that left, a parent without rights: the month that was going on is not owed any more. */
function endedInTheMonth(_: Case, { span: { to, ended }, month }: MonthSubject<ToSee>): string | null {
  return to !== null && monthOf(to) === month ? ended : null;
}

/*
 * "in placement", "in the home": the place is a warning and a measure, not a condition (GLOSSARY e33). Looked at for
 * the month that is going on and the one before: what is older is for the dashboard.
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
        const expected = contact && placementOn(aCase, person, contact.on) ? 'in-placement' : 'home';
        if (!contact?.place || contact.place === expected) return [];
        const where = expected === 'home' ? 'the home' : 'the placement';
        const sentence = `${person} was seen on ${contact.on} (${contact.place}), not in ${where}; it counts for ${month} all the same.`;
        return [{ key: `${person}-${month}`, sentence }];
      }),
};
