import { type Kysely, sql } from 'kysely';
import { connect } from '../store/postgres';

/** How many open cases with duties that are owed, and whose; nothing else is recorded of them. */
export interface Caseload {
  cases: number;
  dutiesOfACase: number;
  /** Each holds as many cases as any other; ten of them are a unit. */
  workers: number;
  /** The day on which the first duties are due, and on how many days from then on some are. */
  from: string;
  days: number;
}

/**
 * Fills an empty record store: `case-1` is held by `w-1` of `unit-1`, and so on; of each case the last duty names the
 * next worker as its owner. `besides` fills in more before the planner looks at the tables.
 */
export async function fillWith(
  url: string,
  { cases, dutiesOfACase, workers, from, days }: Caseload,
  besides: (db: Kysely<unknown>) => Promise<void> = async () => {},
): Promise<void> {
  const db = connect<unknown>(url, 1);
  await sql`
    insert into case_file (case_id, sequence, hash, status, worker, holder, unit, staff)
    select 'case-' || n, 1, '', 'open', 'w-' || n % ${sql.lit(workers)},
      'w-' || n % ${sql.lit(workers)}, 'unit-' || n % ${sql.lit(workers / 10)}, '[]'
    from generate_series(1, ${sql.lit(cases)}) n`.execute(db);
  await sql`
    insert into duty (case_id, duty, title, due, state, owners)
    select 'case-' || n, 'contact/child-' || 1 + d % 2 || '/' || 2009 + d || '-10',
      'In-person contact with child-' || 1 + d % 2 || ' for ' || 2009 + d || '-10',
      (${sql.lit(from)}::date + (n * 7 + d * 13) % ${sql.lit(days)})::text,
      case when (n + d) % 9 = 0 then 'overdue' else 'open' end,
      case when d = ${sql.lit(dutiesOfACase)} then array['w-' || (n + 1) % ${sql.lit(workers)}] end
    from generate_series(1, ${sql.lit(cases)}) n, generate_series(1, ${sql.lit(dutiesOfACase)}) d`.execute(db);
  await besides(db);
  await sql`vacuum analyze`.execute(db);
  await db.destroy();
}
