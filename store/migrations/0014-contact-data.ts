import { type Kysely, sql } from 'kysely';

/** What an agency needs to reach a member of a family, beside the name and as apart from everything else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table participant
      add column address text,
      add column telephone text,
      add column mail text,
      add column protected boolean not null default false`.execute(db);
}
