import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { memberOf } from '../case/family';
import { type PatpReview, patpReviewsHeld, patpReviewsRecorded } from '../case/patp-review';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, flag, id, list, optional, text } from './shape';

/** The monthly review of the treatment plan is one with the family (S4.61). */
export const recordPatpReview = command({
  description: 'Record a review of the treatment plan (PATP) with the family',
  by: CASEWORK,
  shape: {
    on: optional(date('day of the review; today unless said otherwise')),
    with: list(id('participant'), 1),
    changesNeeded: optional(flag('the plan has to change; false unless said otherwise')),
    summary: optional(text('what was found')),
  },
  decide: (aCase, { on, with: people, changesNeeded = false, summary }, moment) => {
    const review = { id: `review-${patpReviewsRecorded(aCase) + 1}`, on: on ?? moment.on, with: people, changesNeeded };
    return unfit(aCase, review, moment) ?? [{ type: 'patpReviewed', ...review, summary: summary ?? null }];
  },
});

export const correctPatpReview = command({
  description: 'Correct a review of the treatment plan that was keyed wrongly',
  by: CASEWORK,
  shape: {
    review: id('review, such as review-1'),
    on: optional(date('day of the review')),
    with: optional(list(id('participant'), 1)),
    changesNeeded: optional(flag('the plan has to change')),
  },
  decide: (aCase, { review: which, on, with: people, changesNeeded }, moment) => {
    const known = knownReview(aCase, which);
    if (isRefusal(known)) return known;
    const review = {
      id: which,
      on: on ?? known.on,
      with: people ?? known.with,
      changesNeeded: changesNeeded ?? known.changesNeeded,
    };
    return unfit(aCase, review, moment) ?? [{ type: 'patpReviewCorrected', ...review }];
  },
});

export const deletePatpReview = command({
  description: 'Delete a review of the treatment plan that was keyed by mistake',
  by: CASEWORK,
  shape: { review: id('review') },
  decide: (aCase, { review: which }) => {
    const known = knownReview(aCase, which);
    return isRefusal(known) ? known : [{ type: 'patpReviewDeleted', id: which }];
  },
});

function unfit(aCase: Case, { on, with: people }: Pick<PatpReview, 'on' | 'with'>, moment: Moment): Refusal | null {
  return firstRefusal(
    unknownPeople(aCase, people),
    inFuture('The review', on, moment),
    beforeTheCase(aCase, 'The review', on),
    withoutFamily(aCase, people) &&
      refusal('malformed-command', 'The plan is reviewed with the family: name a child or a parent (with).', 'S4.61'),
  );
}

/** Neither a child nor a parent is among them. */
export function withoutFamily(aCase: Case, people: readonly string[]): boolean {
  return !people.some((id) => ['child', 'parent'].includes(memberOf(aCase, id)?.role ?? ''));
}

function knownReview(aCase: Case, which: string): PatpReview | Refusal {
  const held = patpReviewsHeld(aCase);
  return held.find((review) => review.id === which) ?? unknownReview(aCase, which, held);
}

function unknownReview(aCase: Case, which: string, held: PatpReview[]): Refusal {
  const number = /^review-(\d+)$/.exec(which)?.[1];
  const isOld = number !== undefined && Number(number) >= 1 && Number(number) <= patpReviewsRecorded(aCase);
  const isDeleted = aCase.patpReviews.some((review) => review.id === which && review.deleted);
  if (isOld && !isDeleted)
    return refusal(
      'wrong-state',
      `${which} is too old to be changed: of reviews of years ago the case keeps the day only. It stands in the journal.`,
    );
  const ids = held.map((review) => review.id).join(', ') || 'none';
  return refusal('unknown-thing', `There is no ${which} in this case. Reviews: ${ids}.`);
}
