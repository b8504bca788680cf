import { civilDateAt, type Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';

/** Today in the agency's zone; a case that was played in skipped time has seen later days. */
export function lastKnownDay(zone: string, seen: CivilDate | null, now: Instant): CivilDate {
  const today = civilDateAt(now, zone);
  return seen !== null && seen > today ? seen : today;
}
