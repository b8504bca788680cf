import { type CivilDate, type Month, monthOf } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { parted } from './settled';
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
  patpReviewed: (aCase, { id, on, with: people, changesNeeded }, { sequence: by }) =>
    withRows(aCase, [...aCase.patpReviews, { id, on, by, with: people, changesNeeded, deleted: false }]),
  patpReviewCorrected: (aCase, review) => withReview(aCase, review.id, review),
  patpReviewDeleted: (aCase, { id }) => withReview(aCase, id, { deleted: true }),
};

/** The reviews that count and are kept as they were recorded; those that found changes are kept for good. */
export function patpReviewsHeld(aCase: Case): PatpReview[] {
  return aCase.patpReviews.filter((review) => !review.deleted);
}

const firsts = new WeakMap<PatpReview[], Map<Month, CivilDate>>();

/** The day of the first review in a month that counts. */
export function firstPatpReviewIn(aCase: Case, month: Month): CivilDate | null {
  let index = firsts.get(aCase.patpReviews);
  // Ten years of months are asked for each time the agenda is derived. The rows change whenever their days do.
  if (!index) firsts.set(aCase.patpReviews, (index = firstOfMonths(patpReviewDays(aCase))));
  return index.get(month) ?? null;
}

/** The days of all reviews that count, in order. */
export function patpReviewDays(aCase: Case): CivilDate[] {
  return [...aCase.settled.patpReviews.days, ...patpReviewsHeld(aCase).map(({ on }) => on)].sort();
}

function firstOfMonths(days: CivilDate[]): Map<Month, CivilDate> {
  const latestFirst = [...days].reverse();
  return new Map(latestFirst.map((day) => [monthOf(day), day]));
}

/** How many were ever recorded: a number is not given twice. */
export function patpReviewsRecorded({ patpReviews, settled }: Case): number {
  return patpReviews.length + settled.patpReviews.count;
}

/** What a review found stands open until a plan takes it up, so one that found changes is never only a day. */
function withRows(aCase: Case, rows: PatpReview[]): Case {
  const { kept, settled } = parted(rows, (review) => review.deleted || !review.changesNeeded);
  const { count, days } = aCase.settled.patpReviews;
  const held = settled.filter((review) => !review.deleted).map(({ on }) => on);
  return {
    ...aCase,
    patpReviews: kept,
    settled: { ...aCase.settled, patpReviews: { count: count + settled.length, days: [...days, ...held] } },
  };
}

function withReview(aCase: Case, id: string, change: Partial<PatpReview>): Case {
  return { ...aCase, patpReviews: aCase.patpReviews.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}
