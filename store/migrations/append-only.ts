import { type Kysely, sql } from 'kysely';

/*
 * Released migrations call this: like them it never changes.
 */

/** Makes tables append-only for everyone: by a trigger, and by taking the right from the role of the programs. */
export async function makeAppendOnly(db: Kysely<unknown>, tables: readonly string[]): Promise<void> {
  await refusal.execute(db);
  for (const table of tables) {
    await guard(table).execute(db);
    await withoutRight(table).execute(db);
  }
}

const refusal = sql`
  create or replace function refuse_change_of_table() returns trigger language plpgsql as $$
  begin
    raise exception 'the table % is append-only', tg_table_name using errcode = '42501';
  end $$`;

const guard = (table: string) => sql`
  create trigger ${sql.raw(`${table}_append_only`)} before update or delete or truncate on ${sql.raw(table)}
  for each statement execute function refuse_change_of_table()`;

/** The role gets every right on a new table by default; it is not there where the owner may not make roles. */
const withoutRight = (table: string) => sql`
  do $$
  begin
    if exists (select from pg_roles where rolname = 'caseclock_app') then
      revoke update, delete, truncate on ${sql.raw(table)} from caseclock_app;
    end if;
  end $$`;
