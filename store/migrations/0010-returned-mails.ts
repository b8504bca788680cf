import { type Kysely, sql } from 'kysely';

/**
 * Of each notice its Message-ID, by which a mail that comes back is known, and the order in which notices were settled:
 * what was accepted after a failure shows that the person can be reached again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notice add column message_id text, add column settled bigint`.execute(db);
  await sql`create index notice_by_message_id on notice (message_id) where message_id is not null`.execute(db);
  await sql`create index notice_settlements on notice (recipient, state, settled)`.execute(db);
  await sql`create sequence notice_settled`.execute(db);
  await sql`update notice set settled = number where state in ('accepted', 'failed')`.execute(db);
  await sql`select setval('notice_settled', (select coalesce(max(number), 0) + 1 from notice))`.execute(db);
  await settling.execute(db);
  await settled.execute(db);
}

// Notices are settled in several ways; the trigger misses none of them.
const settling = sql`
  create function settle_notice() returns trigger language plpgsql as $$
  begin
    new.settled := nextval('notice_settled');
    return new;
  end $$`;

const settled = sql`
  create trigger notice_settling before update on notice
  for each row when (new.state in ('accepted', 'failed') and new.state is distinct from old.state)
  execute function settle_notice()`;
