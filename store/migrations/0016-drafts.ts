import { type Kysely, sql } from 'kysely';

/** What somebody began to write and has not said yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table draft (
      person text collate "C" not null,
      case_id text collate "C" not null,
      what text not null,
      subject text not null,
      args jsonb not null,
      request text,
      version integer not null default 1,
      saved_at timestamptz not null default clock_timestamp(),
      primary key (person, case_id, what, subject)
    )`.execute(db);
  await sql`create index draft_by_case on draft (case_id)`.execute(db);
}
