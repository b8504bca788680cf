import { type Kysely, sql } from 'kysely';

/** Of each notice, how many attempts ended without an answer: each of them may have brought the mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notice add column unanswered integer not null default 0`.execute(db);
}
