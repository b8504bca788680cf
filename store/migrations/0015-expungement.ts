import { type Kysely, sql } from 'kysely';
import { makeAppendOnly } from './append-only';

/**
 * What goes on expungement stands where it can go: the bytes of a printed document apart from the row that says who
 * printed it, and which case names which text. The record of an expungement is what lets the bytes of that case go.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    textUse,
    textUseByCase,
    usedSoFar,
    savedAgain,
    documentBytes,
    printedSoFar,
    withoutBytes,
    expungement,
  ])
    await statement.execute(db);
  await makeAppendOnly(db, ['expungement']);
  for (const statement of [refuseOpen, ofEndedCase, refuseChange, refuseLoss, ofExpungedCase, withoutRight])
    await statement.execute(db);
}

const textUse = sql`
  create table text_use (
    text_id text not null,
    case_id text collate "C" not null,
    primary key (text_id, case_id)
  )`;

const textUseByCase = sql`create index text_use_by_case on text_use (case_id)`;

const usedSoFar = sql`
  insert into text_use (text_id, case_id)
  select distinct named[1], case_id from event, regexp_matches(body::text, '"(text-[0-9a-f]{24})"', 'g') as named`;

const savedAgain = sql`alter table narrative add column saved_again_at timestamptz`;

const documentBytes = sql`
  create table document_bytes (
    hash text primary key references document (hash),
    bytes bytea not null
  )`;

const printedSoFar = sql`insert into document_bytes (hash, bytes) select hash, bytes from document`;

const withoutBytes = sql`alter table document drop column bytes`;

const expungement = sql`
  create table expungement (
    case_id text collate "C" primary key,
    by text not null,
    "order" text not null,
    participants integer not null,
    texts integer not null,
    documents integer not null,
    written_at timestamptz not null default clock_timestamp()
  )`;

const refuseOpen = sql`
  create function refuse_expungement_of_open_case() returns trigger language plpgsql as $$
  begin
    if not exists (select from case_file where case_id = new.case_id and status in ('closed', 'cancelled')) then
      raise exception 'only a closed or cancelled case is expunged' using errcode = '42501';
    end if;
    return new;
  end $$`;

const ofEndedCase = sql`
  create trigger expungement_of_ended_case before insert on expungement
  for each row execute function refuse_expungement_of_open_case()`;

const refuseChange = sql`
  create trigger document_bytes_unchanged before update or truncate on document_bytes
  for each statement execute function refuse_change_of_documents()`;

const refuseLoss = sql`
  create function refuse_loss_of_documents() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from document join expungement on expungement.case_id = document.case_id where document.hash = old.hash
    ) then
      raise exception 'printed documents go by expungement alone' using errcode = '42501';
    end if;
    return old;
  end $$`;

const ofExpungedCase = sql`
  create trigger document_bytes_expunged before delete on document_bytes
  for each row execute function refuse_loss_of_documents()`;

const withoutRight = sql`
  do $$
  begin
    if exists (select from pg_roles where rolname = 'caseclock_app') then
      revoke update, truncate on document_bytes from caseclock_app;
    end if;
  end $$`;
