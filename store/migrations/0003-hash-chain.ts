import { type Kysely, sql } from 'kysely';
import type { RecordedEvent } from '../../domain/case/events';
import { CHAIN_START, hashOf } from '../hash-chain';

/** Links the events of each case, and keeps the last link apart: without it nobody would miss the newest events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table event add column previous text collate "C", add column hash text collate "C"`.execute(db);
  await caseFile.execute(db);
  await sql`alter table event disable trigger event_append_only`.execute(db);
  await linkWhatIsThere(db);
  await sql`alter table event enable trigger event_append_only`.execute(db);
  await sql`alter table event alter column previous set not null, alter column hash set not null`.execute(db);
}

const caseFile = sql`
  create table case_file (
    case_id text collate "C" primary key,
    sequence integer not null,
    hash text collate "C" not null
  )`;

async function linkWhatIsThere(db: Kysely<unknown>): Promise<void> {
  const cases = await sql<{ id: string }>`select distinct case_id as id from event`.execute(db);
  for (const { id } of cases.rows) await linkCase(db, id);
}

type Row = Omit<RecordedEvent, 'event'> & { body: RecordedEvent['event'] };

async function linkCase(db: Kysely<unknown>, id: string): Promise<void> {
  const events = sql<Row>`select sequence, at, "on", by, body from event where case_id = ${id} order by sequence`;
  let [previous, last] = [CHAIN_START, 0];
  for (const { body, ...stamp } of (await events.execute(db)).rows) {
    const hash = hashOf(previous, id, { ...stamp, event: body });
    await sql`update event set previous = ${previous}, hash = ${hash}
      where case_id = ${id} and sequence = ${stamp.sequence}`.execute(db);
    [previous, last] = [hash, stamp.sequence];
  }
  await sql`insert into case_file (case_id, sequence, hash) values (${id}, ${last}, ${previous})`.execute(db);
}
