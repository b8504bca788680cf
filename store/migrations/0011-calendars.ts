import { type Kysely, sql } from 'kysely';

/**
 * What a calendar needs to know of a duty, filled from the journal (`worklist rebuild`); and the links behind which
 * calendars are found. Of a link its hash is kept: whoever reads the table can open none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty
      add column due_at text collate "C",
      add column sequence integer not null default 0,
      add column changed_at text collate "C" not null default '1970-01-01T00:00:00.000Z'`.execute(db);
  await sql`create index duty_by_due on duty (due) where state in ('open', 'overdue')`.execute(db);
  await link.execute(db);
}

const link = sql`
  create table calendar_link (
    number integer generated always as identity primary key,
    hash text not null unique,
    person text,
    unit text,
    made_by text not null,
    made_at text not null,
    revoked_by text,
    revoked_at text,
    written_at timestamptz not null default clock_timestamp(),
    check (person is null or unit is null)
  )`;
