import { sql } from 'kysely';
import { migrate } from '../store/migrate';
import { connect, openStore } from '../store/postgres';
import { findPostgres, startPostgres } from '../test/harness/postgres';
import { startStore } from '../test/harness/store';
import { median } from './pairs';

const CASES = 5_000;
const DUTIES_OF_A_CASE = 20;
const WORKERS = 200;
const ASKED = 60;

/** Milliseconds in which one worker's list is read out of 100,000 duties that are owed, on PGlite. */
export async function worklistOnPglite(): Promise<number> {
  const running = await startStore();
  try {
    return await worklistTime(running.url);
  } finally {
    await running.stop();
  }
}

/** The same on PostgreSQL; or why there is none to ask. */
export async function worklistOnPostgres(): Promise<number | { missing: string }> {
  const found = findPostgres();
  if ('missing' in found) return found;
  const running = await startPostgres(found);
  try {
    await migrate(running.url);
    return await worklistTime(running.url);
  } finally {
    await running.stop();
  }
}

async function worklistTime(url: string): Promise<number> {
  await seed(url);
  const store = openStore(url);
  const took: number[] = [];
  for (let time = 0; time < ASKED; time++) {
    const began = performance.now();
    const rows = await store.worklist({ person: `w-${time % WORKERS}` });
    took.push(performance.now() - began);
    if (rows.length !== 500) throw new Error(`A worker of the benchmark has ${rows.length} duties, not 500.`);
  }
  await store.close();
  return median(took);
}

/** Each worker holds 25 cases with 20 duties, of which one names another worker as its owner. */
async function seed(url: string): Promise<void> {
  const db = connect<unknown>(url, 1);
  await sql`
    insert into case_file (case_id, sequence, hash, status, worker, holder, unit, staff)
    select 'case-' || n, 1, '', 'open', 'w-' || n % ${sql.lit(WORKERS)},
      'w-' || n % ${sql.lit(WORKERS)}, 'unit-' || n % 20, '[]'
    from generate_series(1, ${sql.lit(CASES)}) n`.execute(db);
  await sql`
    insert into duty (case_id, duty, title, due, state, owners)
    select 'case-' || n, 'contact/child-' || d || '/2027-10', 'Contact with child-' || d,
      (date '2027-01-01' + (n * 7 + d * 13) % 365)::text, case when (n + d) % 9 = 0 then 'overdue' else 'open' end,
      case when d = 20 then array['w-' || (n + 1) % ${sql.lit(WORKERS)}] end
    from generate_series(1, ${sql.lit(CASES)}) n, generate_series(1, ${sql.lit(DUTIES_OF_A_CASE)}) d`.execute(db);
  await sql`analyze`.execute(db);
  await db.destroy();
}
