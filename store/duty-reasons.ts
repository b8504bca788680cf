import { type Kysely, sql } from 'kysely';
import { portions } from './portions';
import type { Tables } from './tables';

/** Why a duty is due when it is, in the sentence of the core: with ids and days, without names. */
export interface DutyReason {
  caseId: string;
  duty: string;
  because: string;
}

/** The reasons of some duties as they were last recorded; one of which nothing is recorded has none. */
export async function readDutyReasons(
  db: Kysely<Tables>,
  asked: readonly Pick<DutyReason, 'caseId' | 'duty'>[],
): Promise<DutyReason[]> {
  const found: DutyReason[] = [];
  for (const some of portions([...asked])) found.push(...(await lastReasons(db, some)));
  return found;
}

async function lastReasons(
  db: Kysely<Tables>,
  asked: readonly Pick<DutyReason, 'caseId' | 'duty'>[],
): Promise<DutyReason[]> {
  const duty = sql<string>`event.body ->> 'duty'`;
  const wanted = new Set(asked.map(keyOf));
  const rows = await db
    .selectFrom('event')
    .distinctOn(['event.caseId', duty])
    .select(['event.caseId', duty.as('duty'), sql<string>`event.body ->> 'because'`.as('because')])
    .where('event.caseId', 'in', [...new Set(asked.map(({ caseId }) => caseId))])
    .where(duty, 'in', [...new Set(asked.map((each) => each.duty))])
    .where('event.type', 'in', ['dutyOpened', 'dutyMoved', 'dutyConfirmed'])
    .orderBy('event.caseId')
    .orderBy(duty)
    .orderBy('event.sequence', 'desc')
    .execute();
  return rows.filter((row) => wanted.has(keyOf(row)));
}

function keyOf({ caseId, duty }: Pick<DutyReason, 'caseId' | 'duty'>): string {
  return `${caseId} ${duty}`;
}
