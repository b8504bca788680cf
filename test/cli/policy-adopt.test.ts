import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { addDays } from '../../domain/calendar/civil-date';
import { caseWorker } from '../../workers/case-worker';
import { testBundle } from '../harness/bundle';
import { Effects } from '../harness/effects';
import { type DevServer, quietRuntime, startDevServer } from '../harness/temporal';
import { caseclock, ownFolder } from './caseclock';

/* A running caseload goes over to another version, on a real dev server. */

const folder = ownFolder();
const TODAY = new Date().toISOString().slice(0, 10);

let server: DevServer;
let connection: NativeConnection;
let worker: Worker;
let running: Promise<void>;

jest.setTimeout(60_000);

beforeAll(async () => {
  quietRuntime();
  server = await startDevServer();
  process.env['TEMPORAL_ADDRESS'] = server.address;
  connection = await NativeConnection.connect({ address: server.address });
  const settings = { connection, namespace: 'default', activities: new Effects() };
  worker = await caseWorker({ ...settings, bundle: await testBundle() });
  running = worker.run();
  await open('ADOPT-1', 'santa-clara@2027.1');
  await open('ADOPT-2', 'santa-clara@2027.1');
  await open('OTHER-1', 'illinois-dhs');
  await visible(2);
});

afterAll(async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await server.stop();
});

async function open(id: string, pack: string): Promise<void> {
  const path = join(folder, `${id}.yaml`);
  writeFileSync(
    path,
    `case: ${id}
by: w-hale
policy: ${pack}
family: [{ id: child-1, role: child }]
staff:
  - { id: w-hale, role: caseworker }
  - { id: s-okafor, role: supervisor }
  - { id: m-vasquez, role: programme-manager }
worker: w-hale
removals: [{ child: child-1, on: ${addDays(TODAY, -10)} }]
`,
  );
  expect(await caseclock(['open', path])).toMatchObject({ exit: 0 });
}

interface Found {
  cases: number;
  casesThatMove: number;
  moves: { case: string; duty: string; now: string | null; wouldBe: string | null; why: string }[];
}

async function dryRun(...argv: string[]): Promise<Found> {
  const { out } = await caseclock(['policy', 'adopt', ...argv, '--dry-run', '--json']);
  return JSON.parse(out) as Found;
}

/** Visibility lags behind: asked until it has caught up. */
async function visible(count: number, tries = 100): Promise<void> {
  if ((await dryRun('santa-clara@2027.1')).cases === count) return;
  if (tries === 0) throw new Error('the cases cannot be seen');
  await pause(100);
  await visible(count, tries - 1);
}

test('a dry run shows which due dates would move, and changes nothing', async () => {
  expect(await dryRun('santa-clara@2027.1')).toMatchObject({ cases: 2, casesThatMove: 0, moves: [] });
  expect(await dryRun('santa-clara@2027.2')).toMatchObject({ cases: 2, moves: [] });
  const settings = join(folder, 'without-initial-plans.yaml');
  writeFileSync(settings, 'switchedOff: [initial-plan]\n');
  const without = ['santa-clara@2027.2', '--settings', settings, '--case', 'ADOPT-1'];
  const { moves, casesThatMove } = await dryRun(...without);
  expect(casesThatMove).toBe(1);
  const gone = { duty: 'initial-plan/1', now: addDays(TODAY, 20), wouldBe: null, late: false, runsIt: false };
  expect(moves).toContainEqual({ case: 'ADOPT-1', ...gone, why: 'the settings switch it off' });
  const { exit, out } = await caseclock(['policy', 'adopt', ...without, '--dry-run']);
  expect({ exit, heading: out.split('\n')[0] }).toEqual({
    exit: 0,
    heading: expect.stringMatching(/^Case +Duty +Now due +Would be due +Why$/),
  });
  expect(out).toContain('in 1 of 1 running cases. Nothing was changed.');
  expect((await caseclock(['agenda', 'ADOPT-1'])).out).toContain('initial-plan/1');
  expect(await dryRun('arizona@2027.1', '--case', 'ADOPT-1')).toMatchObject({
    moves: [],
    refusing: [{ case: 'ADOPT-1', because: expect.stringContaining('another pack') }],
  });
});

test('the running cases of a pack adopt its next version; who has done so, or may not, refuses', async () => {
  const argv = ['policy', 'adopt', 'santa-clara@2027.2'];
  const supervisor = await caseclock([...argv, '--by', 's-okafor', '--json']);
  expect(supervisor.exit).toBe(3);
  expect(JSON.parse(supervisor.out)).toMatchObject({
    adopted: [],
    refused: [{ case: 'ADOPT-1', code: 'not-permitted' }, { case: 'ADOPT-2' }],
  });
  const first = await caseclock([...argv, '--by', 'm-vasquez', '--case', 'ADOPT-1']);
  expect(first).toMatchObject({
    exit: 0,
    out: expect.stringContaining('adopted in 1 case: takes effect with the next'),
  });
  expect((await caseclock(['agenda', 'ADOPT-1'])).out).toContain(
    `Policy santa-clara@2027.2, adopted ${TODAY}`.slice(0, 35),
  );
  const all = await caseclock([...argv, '--by', 'm-vasquez']);
  expect(all.exit).toBe(3);
  expect(all.out).toContain('adopted in 1 case');
  expect(all.out).toContain('Refused by 1:\n  ADOPT-1: santa-clara@2027.2 is adopted already');
});

test('adopted at once, it is what the case runs from then on', async () => {
  const argv = ['policy', 'adopt', 'santa-clara@2027.2', '--by', 'm-vasquez', '--case', 'ADOPT-1', '--now', '--json'];
  expect(JSON.parse((await caseclock(argv)).out)).toMatchObject({ now: true, adopted: ['ADOPT-1'], refused: [] });
  const { out } = await caseclock(['agenda', 'ADOPT-1', '--json']);
  expect(JSON.parse(out)).toMatchObject({ policy: 'santa-clara@2027.2', adoption: null });
});
