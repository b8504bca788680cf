import { type Kysely, sql } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Tables } from './tables';

/** The last moment of a case that was played, and its day at the agency. */
export interface PlayedUntil {
  caseId: string;
  at: Instant;
  on: CivilDate;
}

// What happens is written within moments, and within days where the record store was away: whatever is written a month
// after its own moment was played (product default).
const LONG_AFTER = sql`interval '30 days'`;

/** Those of some cases that were played in a past of their own, each with the last moment that it knows of. */
export async function readPlayed(db: Kysely<Tables>, cases: readonly string[]): Promise<PlayedUntil[]> {
  if (cases.length === 0) return [];
  return db
    .selectFrom('caseFile')
    .innerJoin('event', (join) =>
      join.onRef('event.caseId', '=', 'caseFile.caseId').onRef('event.sequence', '=', 'caseFile.sequence'),
    )
    .select(['event.caseId', 'event.at', 'event.on'])
    .where('caseFile.caseId', 'in', [...cases])
    .where(sql<boolean>`event.written_at - event.at::timestamptz > ${LONG_AFTER}`)
    .orderBy('event.caseId')
    .execute();
}
