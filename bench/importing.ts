import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { importCaseload } from '../client/cli/import';
import { openBare } from './bare-cases';
import { MARLOW } from './family';
import { inLanes } from './lanes';
import { inTurns, type Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';

/** Cases per second of the whole command `import`, from the file to its outcome, beside bare workflows that are started. */
export async function importRates(stand: Stand, { imported, pairs }: Size): Promise<Pair[]> {
  const folder = mkdtempSync(join(tmpdir(), 'caseclock-import-'));
  const block = (count: number, run: (ids: string[]) => Promise<void>, name: string) => (turn: number) =>
    rate(
      stand,
      Array.from({ length: count }, (_, index) => `${name}-${count}-${turn}-${index}`),
      run,
    );
  const real = (ids: string[]) => importing(stand, join(folder, `${ids[0]}.csv`), ids);
  const bare = (ids: string[]) => starting(stand, ids);
  try {
    await inTurns(1, block(WARM_UP, real, 'import'), block(WARM_UP, bare, 'start'));
    return await inTurns(Math.min(pairs, 5), block(imported, real, 'import'), block(imported, bare, 'start'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WARM_UP = 20;

async function rate({ effects }: Stand, ids: string[], run: (ids: string[]) => Promise<void>): Promise<number> {
  const recorded = effects.nextRecords(ids.length);
  const began = performance.now();
  await run(ids);
  const took = performance.now() - began;
  // What the workers have still to do falls on neither side.
  await recorded;
  return (ids.length * 1000) / took;
}

async function importing({ address }: Stand, path: string, ids: string[]): Promise<void> {
  const rows = ids.map((id) => `${id},w-hale,s-okafor,santa-clara,child-1:2015-08-30,parent-1,2026-01-07,2026-02-03`);
  writeFileSync(path, ['case,worker,supervisor,policy,children,parents,removal,plans', ...rows].join('\n'));
  process.env['TEMPORAL_ADDRESS'] = address;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = { out: nowhere, err: nowhere, env: process.env, json: true };
  const exit = await importCaseload(terminal as unknown as Parameters<typeof importCaseload>[0], path, {
    by: 'm-vasquez',
  });
  if (exit !== 0) throw new Error(`The import of the benchmark ended with ${exit}.`);
}

async function starting({ client, effects }: Stand, ids: string[]): Promise<void> {
  for (const id of ids) effects.unrecorded.add(id);
  const { by, args } = MARLOW.opening;
  await inLanes(ids, (id) => openBare(client, id, { by, args }));
}
