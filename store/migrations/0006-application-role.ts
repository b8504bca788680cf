import { type Kysely, sql } from 'kysely';

/**
 * The role that the programs of an agency connect as. It is not the owner of the tables, so it can neither change what is
 * append-only nor take away the triggers that refuse it. Where the role is not there and may not be made, all stays with
 * the owner, and the triggers alone refuse.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'caseclock_app') then
        create role caseclock_app nologin;
      end if;
      grant usage on schema public to caseclock_app;
      grant select, insert, update, delete on all tables in schema public to caseclock_app;
      grant usage on all sequences in schema public to caseclock_app;
      revoke update, delete, truncate on event, document, document_copy from caseclock_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to caseclock_app;
      alter default privileges in schema public grant usage on sequences to caseclock_app;
    exception when insufficient_privilege then
      raise notice 'the role caseclock_app was not made: create it as an administrator, then see docs/operating.md';
    end $$`.execute(db);
}
