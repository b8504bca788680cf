import { migrate } from '../store/migrate';
import { openStore } from '../store/postgres';
import { findPostgres, startPostgres } from '../test/harness/postgres';
import { startStore } from '../test/harness/store';
import { type Caseload, fillWith } from './caseload';
import { median } from './pairs';

// Each worker holds 25 cases: a long list, of 500 duties.
const CASELOAD: Caseload = { cases: 5_000, dutiesOfACase: 20, workers: 200, from: '2027-01-01', days: 365 };
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
  await fillWith(url, CASELOAD);
  const store = openStore(url);
  const took: number[] = [];
  for (let time = 0; time < ASKED; time++) {
    const began = performance.now();
    const rows = await store.worklist({ person: `w-${time % CASELOAD.workers}` });
    took.push(performance.now() - began);
    if (rows.length !== 500) throw new Error(`A worker of the benchmark has ${rows.length} duties, not 500.`);
  }
  await store.close();
  return median(took);
}
