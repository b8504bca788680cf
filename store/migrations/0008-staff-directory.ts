import { type Kysely, sql } from 'kysely';

/** What the agency knows of its people besides name and address. Those who were entered before are active, role unknown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column role text,
      add column unit text,
      add column supervisor text,
      add column stand_in text,
      add column stand_in_from text collate "C",
      add column stand_in_to text collate "C",
      add column language text not null default 'en',
      add column notices text not null default 'each',
      add column active boolean not null default true`.execute(db);
}
