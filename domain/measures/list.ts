import { type Became, type CaseMeasures, type Measured, NO_REASON, type VisitMonth } from './measured';

/**
 * The lines behind the numbers: what nobody has explained in front, then what was not done, late, excused, done.
 *
 *   Please use information from the Dashboard to verify that the only children not being seen are the ones who cannot be
 *   seen for a specific reason. (S3.22)
 */
export function listOf({ visits, tasks }: CaseMeasures): (Measured | VisitMonth)[] {
  return [...visits, ...tasks].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const RANK: Record<Became, number> = { missed: 1, late: 2, excused: 3, done: 4 };

function orderOf({ state, reasons, due, case: caseId, duty }: Measured): string {
  const rank = reasons.includes(NO_REASON) ? 0 : RANK[state];
  return [rank, due, caseId, duty].join(' ');
}
