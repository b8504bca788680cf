import { type Kysely, sql } from 'kysely';

/** The duties of all cases, and what a worklist needs to know of a case; filled from the journal (`worklist rebuild`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await file.execute(db);
  await sql`create index case_file_by_worker on case_file (worker) where status = 'open'`.execute(db);
  await duty.execute(db);
  await sql`create index duty_owed on duty (case_id) where state in ('open', 'overdue')`.execute(db);
  await sql`create index duty_by_owner on duty using gin (owners) where state in ('open', 'overdue')`.execute(db);
}

const file = sql`
  alter table case_file
    add column status text not null default 'open',
    add column worker text collate "C",
    add column unit text collate "C",
    add column staff jsonb not null default '[]'`;

const duty = sql`
  create table duty (
    case_id text collate "C" not null,
    duty text collate "C" not null,
    title text not null,
    due text collate "C",
    state text not null,
    owners text[],
    ended_on text collate "C",
    primary key (case_id, duty)
  )`;
