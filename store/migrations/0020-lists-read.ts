import { type Kysely, sql } from 'kysely';

/**
 * What each page with a list asks for: whether the names on it were noted as read today, out of years of readings; and
 * the cases of a unit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index access_to_lists on access (person, written_at) where what = 'names on lists'`.execute(db);
  await sql`create index case_file_by_unit on case_file (unit)`.execute(db);
}
