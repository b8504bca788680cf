import { type Kysely, sql } from 'kysely';

/** The people who may know of a case; null where it is not restricted, as none was before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table case_file add column restricted_to text[]`.execute(db);
}
