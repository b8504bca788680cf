import { lastDayOf, monthOf } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { enrolmentsIn } from '../../domain/case/enrolment';
import { firstPatpReviewIn, type PatpReview, patpReviewsHeld } from '../../domain/case/patp-review';
import { planApprovedAfter } from '../../domain/case/plan';
import type { Subject } from '../../domain/duties/duty';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  duty,
  eachMonth,
  type MonthSubject,
  noDate,
  type Span,
  startedBy,
  theLastDayOfTheMonth,
} from '../../domain/duties/vocabulary';
import { SOURCE } from './source';

interface ReviewSpan extends Span {
  endedOn: string | null;
}

/*
 * Fidelity measures, KCA 19 and 17:
 *
 *   The team regularly reviewed the plan.
 *   Review PATP/SA at least monthly with the family for continuing appropriateness of services provided.
 *   Review and update case plan at required intervals and evaluate progress toward achieving permanency goals.
 *
 * "Monthly": due the last day of the month (part e, row 10). The interval of the plan itself is its six months.
 */
export const patpReview = duty<MonthSubject<ReviewSpan>>('patp-review', {
  title: ({ month }) => `PATP review with the family for ${month}`,
  source: SOURCE,
  cites: ['S4.9', 'S4.48', 'S4.61'],
  ...eachMonth(enrolled),
  due: theLastDayOfTheMonth,
  metBy: (aCase, { month }) => firstPatpReviewIn(aCase, month),
  cancelledBy: (_, { month, span: { endedOn } }) =>
    endedOn && monthOf(endedOn) <= month && endedOn < lastDayOf(month) ? `monthly reviews ended on ${endedOn}` : null,
  announce: false,
  announceMoves: false,
  closesWithReason: true,
  remind: [10, 5, 1],
  escalate: OVERDUE_LADDER,
});

interface ReviewSubject extends Subject {
  review: PatpReview;
}

/*
 * KCA 19:
 *
 *   Update PATP/SA when significant changes occur or as needed through discussion with family and service providers.
 *
 * No number is given: it stands without a date until a plan is approved after the review.
 */
export const patpUpdate = duty<ReviewSubject>('patp-update', {
  title: 'Update of the PATP: the review found changes',
  source: SOURCE,
  cites: ['S4.62'],
  per: (aCase) =>
    patpReviewsHeld(aCase)
      .filter((review) => review.changesNeeded)
      .map((review) => ({ key: review.id.replace('review-', ''), review })),
  since: (_, { review }) => startedBy({ on: review.on, what: `the review of ${review.on}` }),
  due: noDate,
  metBy: (aCase, { review }) => planApprovedAfter(aCase, review),
  announce: false,
  announceMoves: false,
  remind: [],
  escalate: [],
});

function enrolled(aCase: Case): ReviewSpan[] {
  return enrolmentsIn(aCase, 'patp-review').map(({ from, to, endedOn }) => ({ key: '', from, to, endedOn }));
}
