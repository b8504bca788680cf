import { civilDateAt, isInstant, millisecondsOf, type Instant } from './agency-clock';
import type { CivilDate } from './civil-date';

/** When something is said to a case, and by whom. */
export interface Moment {
  /** The instant of the turn; what is owed is judged by it. */
  now: Instant;
  /** The agency's day of the turn. */
  today: CivilDate;
  /** The instant that the act itself counts as: when the person acted. */
  at: Instant;
  /** The agency's day of the act. */
  on: CivilDate;
  /** Staff id of the person who acts, or `caseclock` for the clock. */
  by: string;
}

/** Who acts when a timer rings. */
export const CLOCK = 'caseclock';

/** Who acts when somebody cancels the workflow of a case in Temporal. */
export const OPERATOR = 'operator';

// A worker process that was down makes nobody late, but an old message cannot rewrite history (product default).
const LONGEST_DELAY = 24 * 60 * 60 * 1000;

/** The moment of an act: `receivedAt` counts if it is at most 24 hours old and not in the future. */
export function momentOf(now: Instant, zone: string, by: string, receivedAt?: Instant): Moment {
  const at = receivedAt && isCredible(receivedAt, now) ? receivedAt : now;
  return { now, today: civilDateAt(now, zone), at, on: civilDateAt(at, zone), by };
}

function isCredible(receivedAt: Instant, now: Instant): boolean {
  const age = millisecondsOf(now) - millisecondsOf(receivedAt);
  return isInstant(receivedAt) && age >= 0 && age <= LONGEST_DELAY;
}
