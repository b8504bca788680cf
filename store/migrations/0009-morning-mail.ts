import { type Kysely, sql } from 'kysely';

/** A mail of the morning is a row of the ledger as well; the notices that it tells of say in which row they go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notice add column carried_in bigint`.execute(db);
  await sql`create index notice_gathered on notice (recipient) where state = 'gathered'`.execute(db);
  await sql`create index notice_carried on notice (carried_in) where carried_in is not null`.execute(db);
  await sql`create index notice_mornings on notice ("on", recipient) where kind = 'morning'`.execute(db);
}
