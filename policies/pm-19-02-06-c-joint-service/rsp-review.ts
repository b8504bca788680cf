import { addDays } from '../../domain/calendar/civil-date';
import { enrolmentsChangeOn } from '../../domain/case/joint-service';
import { type RspReview, rspReviews } from '../../domain/case/rsp';
import type { Subject } from '../../domain/duties/duty';
import { type Escalation } from '../../domain/duties/ladder';
import { days, duty, startedBy } from '../../domain/duties/vocabulary';

interface RspReviewSubject extends Subject {
  review: RspReview;
}

// Product default, GLOSSARY part d and e28: the DHS liaison gets a copy of the notice.
const RSP_LADDER: Escalation[] = [
  { after: 1, to: ['owner', 'supervisor', 'liaison'] },
  { after: 7, to: ['programme-manager'] },
];

/*
 * PM 19-02-06-c:
 *
 *   Review the RSP and monitor the client's progress in achieving the goals at least once every 30 days (face-to-face).
 *   When necessary, check a client's progress more often. Update the RSP as needed.
 *
 *   When the case management visit is completed, update Item 80 code 675 CAF whether or not the RSP is revised. Change the
 *   4-digit date that appears with the code to reflect the month and year the case management visit is completed.
 *
 * A rolling clock: each review counts from the last completed visit (GLOSSARY b10), the first from the RSP's date (e35).
 */
export const rspReview = duty<RspReviewSubject>('rsp-review', {
  title: 'RSP face-to-face review',
  source: 'PM 19-02-06-c',
  cites: ['S0.1', 'S0.2', 'S0.3', 'S0.4', 'S0.5'],
  per: (aCase, { today }) => rspReviews(aCase, today).map((review) => ({ key: String(review.number), review })),
  since: (_, { review: { previous } }) =>
    startedBy(
      previous && { on: previous.on, what: previous.faceToFace ? 'the last face-to-face' : 'the date of the RSP' },
    ),
  due: (start, aCase, { review }, settings, derived) =>
    days(review.every)(start, aCase, { key: '' }, settings, derived),
  followedBy: (due, _, { review: { every, stretch } }) =>
    stretch.to !== null && addDays(due, every) > stretch.to ? null : addDays(due, every),
  metBy: (_, { review }) => review.visit?.on ?? null,
  cancelledBy: (_, { review: { stretch } }) =>
    stretch.over ? `${stretch.enrolment.chapter} ended on ${stretch.over}` : null,
  changesOn: (aCase, today) => enrolmentsChangeOn(aCase, today, 'dcfs-2151a', 'rsp-review'),
  owner: (_, { review }) => ({ role: 'enrolled', as: 'owner', enrolment: review.stretch.enrolment.id }),
  announce: false,
  announceMoves: false,
  remind: [7, 2, 0],
  escalate: RSP_LADDER,
});
