import { type Kysely, sql } from 'kysely';
import { makeAppendOnly } from './append-only';

/** Who looked into a case without a right to it, for what reason and until when: beside the reading that says so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table break_glass (
      access bigint primary key references access (number),
      person text collate "C" not null,
      case_id text collate "C" not null,
      reason text not null,
      ends_at timestamptz not null,
      written_at timestamptz not null default clock_timestamp()
    )`.execute(db);
  await sql`create index break_glass_by_person on break_glass (person, case_id, ends_at)`.execute(db);
  await makeAppendOnly(db, ['break_glass']);
}
