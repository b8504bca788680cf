import { type Kysely, sql } from 'kysely';

/** Who was named to stand in for a case's supervisor, filled from the journal (`worklist rebuild`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table case_file add column stand_ins jsonb not null default '[]'`.execute(db);
}
