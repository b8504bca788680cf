import type { CivilDate, Month } from '../calendar/civil-date';

/**
 * Of what is long settled only what duties are still derived from: days. Which row was keyed by whom, and what it said,
 * is in the journal.
 */
export interface Settled {
  /** Reviews of the treatment plan that found it right: how many rows there were, deleted ones too, and their days. */
  patpReviews: { count: number; days: CivilDate[] };
  /** Face-to-face reviews of the RSP, by the number of days until the next that the case had then. */
  rspReviews: Record<string, CivilDate[]>;
  /** Decisions on the RSP, by enrolment and by what they follow: received, decided. */
  rspDecisions: Record<string, Record<string, [CivilDate, CivilDate]>>;
  /** Forms 2151A of months that both agencies reported on: sent, received. */
  reports2151A: Record<Month, [CivilDate, CivilDate]>;
}

export const NOTHING_SETTLED: Settled = {
  patpReviews: { count: 0, days: [] },
  rspReviews: {},
  rspDecisions: {},
  reports2151A: {},
};

/** So many rows of a kind stay as they were recorded, for correction: two years of months (product default). */
export const KEPT_AS_RECORDED = 24;

/** The rows that stay as recorded, and those that are old enough and settled, so that only their days are kept. */
export function parted<Row>(rows: readonly Row[], isSettled: (row: Row) => boolean): { kept: Row[]; settled: Row[] } {
  const old = rows.slice(0, Math.max(0, rows.length - KEPT_AS_RECORDED));
  const settled = old.filter(isSettled);
  return settled.length === 0
    ? { kept: [...rows], settled }
    : { kept: rows.filter((row) => !settled.includes(row)), settled };
}
