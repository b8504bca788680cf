import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

/** A review of the Parent-Agency Treatment Plan with the family (S4.61). */
export interface PatpReview {
  id: string;
  on: CivilDate;
  /** Number of the event: a plan approved later takes up what the review found. */
  by: number;
  with: string[];
  /** The review found that the plan has to change (S4.62). */
  changesNeeded: boolean;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

type Said = Pick<PatpReview, 'id' | 'on' | 'with' | 'changesNeeded'>;

export interface PatpReviewEvents {
  patpReviewed: Said & { summary: Text | null };
  patpReviewCorrected: Said;
  patpReviewDeleted: { id: string };
}

export const evolvePatpReviews: Evolvers<PatpReviewEvents> = {
  // What was said is in the journal: ten years of months must stay small.
  patpReviewed: (aCase, { id, on, with: people, changesNeeded }, { sequence: by }) => ({
    ...aCase,
    patpReviews: [...aCase.patpReviews, { id, on, by, with: people, changesNeeded, deleted: false }],
  }),
  patpReviewCorrected: (aCase, review) => withReview(aCase, review.id, review),
  patpReviewDeleted: (aCase, { id }) => withReview(aCase, id, { deleted: true }),
};

/** The reviews that count. */
export function patpReviewsHeld(aCase: Case): PatpReview[] {
  return aCase.patpReviews.filter((review) => !review.deleted);
}

function withReview(aCase: Case, id: string, change: Partial<PatpReview>): Case {
  return { ...aCase, patpReviews: aCase.patpReviews.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}
