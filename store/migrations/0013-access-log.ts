import { type Kysely, sql } from 'kysely';
import { makeAppendOnly } from './append-only';

/** Who read what of which case, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await access.execute(db);
  await sql`create index access_by_case on access (case_id, number)`.execute(db);
  await sql`create index access_by_person on access (person, number)`.execute(db);
  await makeAppendOnly(db, ['access']);
}

const access = sql`
  create table access (
    number bigint generated always as identity primary key,
    person text collate "C" not null,
    case_id text collate "C" not null,
    what text not null,
    written_at timestamptz not null default clock_timestamp()
  )`;
