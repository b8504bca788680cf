import { type Kysely, sql } from 'kysely';

/** Whose the worker's duties are while the worker is not active; until listed anew, the worker. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table case_file add column holder text`.execute(db);
  await sql`update case_file set holder = worker`.execute(db);
  await sql`drop index case_file_by_worker`.execute(db);
  await sql`create index case_file_by_holder on case_file (holder) where status = 'open'`.execute(db);
}
