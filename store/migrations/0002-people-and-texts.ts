import { sql, type Kysely } from 'kysely';

/** The staff directory and the words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await person.execute(db);
  await narrative.execute(db);
}

const person = sql`
  create table person (
    id text primary key,
    name text not null,
    mail text,
    written_at timestamptz not null default clock_timestamp()
  )`;

const narrative = sql`
  create table narrative (
    id text primary key,
    hash text not null unique,
    words text not null,
    written_at timestamptz not null default clock_timestamp()
  )`;
