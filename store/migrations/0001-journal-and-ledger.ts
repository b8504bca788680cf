import { sql, type Kysely } from 'kysely';

/*
 * Civil dates and the moments of a case are text: they read back as they were written, whatever the zone of a session,
 * and sort as text in the C collation. The real time of writing is a timestamp of the database's own clock.
 */

/** The journal and the ledger of notices. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await event.execute(db);
  await appendOnly.execute(db);
  await guard.execute(db);
  await notice.execute(db);
  await noticeOrder.execute(db);
}

const event = sql`
  create table event (
    case_id text collate "C" not null,
    sequence integer not null,
    type text not null,
    body jsonb not null,
    at text collate "C" not null,
    "on" text collate "C" not null,
    by text not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (case_id, sequence)
  )`;

const appendOnly = sql`
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the journal is append-only' using errcode = '42501';
  end $$`;

const guard = sql`
  create trigger event_append_only before update or delete or truncate on event
  for each statement execute function refuse_change()`;

const notice = sql`
  create table notice (
    number bigint generated always as identity,
    case_id text collate "C" not null,
    kind text not null,
    topic text not null,
    about text not null,
    occasion text not null,
    recipient text not null,
    title text not null,
    due text collate "C",
    because text not null,
    facts jsonb not null,
    at text collate "C" not null,
    "on" text collate "C" not null,
    "time" text not null,
    state text not null,
    attempts integer not null,
    answer text,
    written_at timestamptz not null default clock_timestamp(),
    primary key (case_id, kind, about, occasion, recipient)
  )`;

const noticeOrder = sql`create index notice_by_moment on notice (at, number)`;
