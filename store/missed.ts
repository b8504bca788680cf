import { type Kysely, sql } from 'kysely';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { MissReason } from '../domain/case/miss-reason';
import type { Tables } from './tables';

/** A duty that was not kept, with the code of the reason that is on record; its words stay with the case. */
export interface MissedRow {
  caseId: string;
  duty: string;
  title: string;
  due: CivilDate | null;
  endedOn: CivilDate | null;
  /** Whose the worker's duties of the case are. */
  holder: string | null;
  owners: string[] | null;
  code: MissReason['code'] | null;
}

/** Which missed duties are asked for: of these cases, and closed as missed on this day or later. */
export interface WantedMissed {
  cases: readonly string[];
  since: CivilDate;
}

/** What was closed as missed in these cases, the latest in front; the last reason that was recorded counts. */
export async function readMissed(db: Kysely<Tables>, { cases, since }: WantedMissed): Promise<MissedRow[]> {
  if (cases.length === 0) return [];
  const reason = sql<MissReason['code'] | null>`(
    select event.body ->> 'code' from event
    where event.case_id = duty.case_id and event.type = 'missReasonRecorded' and event.body ->> 'duty' = duty.duty
    order by event.sequence desc limit 1
  )`;
  return db
    .selectFrom('duty')
    .innerJoin('caseFile', 'caseFile.caseId', 'duty.caseId')
    .select(['duty.caseId', 'duty.duty', 'duty.title', 'duty.due', 'duty.endedOn', 'duty.owners', 'caseFile.holder'])
    .select(reason.as('code'))
    .where('duty.caseId', 'in', [...cases])
    .where('duty.state', '=', 'missed')
    .where('duty.endedOn', '>=', since)
    .orderBy('duty.endedOn', 'desc')
    .orderBy('duty.caseId')
    .orderBy('duty.duty')
    .execute();
}
