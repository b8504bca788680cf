import { sql, type Kysely } from 'kysely';

/** The names of family members, apart from everything else; what was printed, and the copies that were given. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await participant.execute(db);
  await document.execute(db);
  await documentOrder.execute(db);
  await documentCopy.execute(db);
  await appendOnly.execute(db);
  await guard('document').execute(db);
  await guard('document_copy').execute(db);
}

const participant = sql`
  create table participant (
    case_id text collate "C" not null,
    id text collate "C" not null,
    name text not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (case_id, id)
  )`;

const document = sql`
  create table document (
    number bigint generated always as identity,
    hash text primary key,
    kind text not null,
    form text not null,
    case_id text collate "C" not null,
    about text,
    snapshot text,
    copy_for text,
    language text not null,
    printed_by text not null,
    printed_at text collate "C" not null,
    bytes bytea not null,
    written_at timestamptz not null default clock_timestamp()
  )`;

const documentOrder = sql`create index document_by_case on document (case_id, number)`;

const documentCopy = sql`
  create table document_copy (
    number bigint generated always as identity,
    hash text not null references document (hash),
    given_to text not null,
    "on" text collate "C" not null,
    by text not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (hash, given_to, "on")
  )`;

const appendOnly = sql`
  create function refuse_change_of_documents() returns trigger language plpgsql as $$
  begin
    raise exception 'printed documents are append-only' using errcode = '42501';
  end $$`;

const guard = (table: string) => sql`
  create trigger ${sql.raw(`${table}_append_only`)} before update or delete or truncate on ${sql.raw(table)}
  for each statement execute function refuse_change_of_documents()`;
