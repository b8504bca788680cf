import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { addDays } from '../../domain/calendar/civil-date';
import type { CaseEvent } from '../../domain/case/events';
import type { RecordBatch } from '../../domain/record';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { caseWorker } from '../../workers/case-worker';
import { testBundle } from '../harness/bundle';
import { Effects } from '../harness/effects';
import { type RunningStore, startStore } from '../harness/store';
import { startTestServer } from '../harness/temporal';
import { caseclock, type Ended, ownFolder } from './caseclock';

/* When the staff directory changes, the cases concerned are told: real cases, and the record store that lists them. */

const folder = ownFolder();
const TODAY = new Date().toISOString().slice(0, 10);
const [FROM, TO] = [TODAY, addDays(TODAY, 6)];
const HEADER = 'id,name,role,stand_in,stand_in_from,stand_in_to,active';
const BOSS = `s-1,Supervisor One,supervisor,l-1,${FROM},${TO},yes`;
const LIND = 'l-1,Stand In,supervisor,,,,yes';
const worker1 = (active: 'yes' | 'no') => `w-1,Worker One,caseworker,,,,${active}`;

let env: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let local: RunningStore;
let archive: Archive;
const journal = new EventEmitter();

const record = async (batch: RecordBatch): Promise<void> => {
  await archive.record(batch);
  journal.emit(batch.caseId);
};

beforeAll(async () => {
  [env, local] = await Promise.all([startTestServer(), startStore()]);
  archive = openStore(local.url);
  process.env['TEMPORAL_ADDRESS'] = env.address;
  const activities = Object.assign(new Effects(), { record });
  const settings = { connection: env.nativeConnection, namespace: 'default', activities };
  worker = await caseWorker({ ...settings, bundle: await testBundle() });
  running = worker.run();
  await open('OURS-1', 'w-1', '{ id: w-1, role: caseworker }, { id: m-1, role: programme-manager }');
  await open(
    'OURS-2',
    'w-2',
    '{ id: w-1, role: caseworker }, { id: w-2, role: caseworker }, { id: a-1, role: administrator }',
  );
  await open('OTHER-1', 'w-2', '{ id: w-2, role: caseworker }', 's-2');
}, 60_000);

afterAll(async () => {
  worker.shutdown();
  await running;
  await archive.close();
  await Promise.all([env.teardown(), local.stop()]);
});

async function open(id: string, worker: string, staff: string, supervisor = 's-1'): Promise<void> {
  const path = join(folder, `${id}.yaml`);
  writeFileSync(
    path,
    `case: ${id}
by: ${worker}
policy: santa-clara@2027.1
settings: { zone: UTC }
family: [{ id: child-1, role: child }]
staff: [${staff}, { id: ${supervisor}, role: supervisor }]
worker: ${worker}
removals: [{ child: child-1, on: ${addDays(TODAY, -10)} }]
`,
  );
  expect(await caseclock(['open', path])).toMatchObject({ exit: 0 });
  await recorded(id, 'caseOpened');
}

/** Waits until a case has recorded so many events of a type. */
async function recorded(caseId: string, type: CaseEvent['type'], times = 1): Promise<void> {
  const count = async () => (await archive.journal(caseId)).filter(({ event }) => event.type === type).length;
  for (let next = once(journal, caseId); (await count()) < times; next = once(journal, caseId)) await next;
}

async function imported(rows: string[], ...options: string[]): Promise<Ended> {
  const path = join(folder, 'staff.csv');
  writeFileSync(path, [HEADER, ...rows, ''].join('\n'));
  return caseclock(['staff', 'import', path, ...options], { DATABASE_URL: local.url });
}

/** What a case has recorded of its staff since it was opened. */
async function staffOf(caseId: string): Promise<string[]> {
  const types = (await archive.journal(caseId)).map(({ event }) => event.type);
  return types.filter((type) => /^(staff|standIn)/.test(type));
}

const AWAY = [worker1('no'), BOSS, LIND];

test('a dry run lists what cases would be told, and changes nothing', async () => {
  const { exit, out } = await imported(AWAY, '--by', 'm-1', '--dry-run');
  expect(exit).toBe(0);
  expect(out.split('\n')).toEqual([
    'Staff directory: 3 would be added, 0 changed, 0 as they were.',
    'Nothing is changed. Cases would be told:',
    '  OURS-1: l-1 joins as stand-in',
    `  OURS-1: l-1 stands in from ${FROM} to ${TO}`,
    '  OURS-1: w-1 is not active any more',
    '  OURS-2: l-1 joins as stand-in',
    `  OURS-2: l-1 stands in from ${FROM} to ${TO}`,
    '  OURS-2: w-1 is not active any more',
    'The directory has no active administrator or programme manager. While it has none, anybody may',
    'change it: bring one with the next file.',
    '',
  ]);
  expect(await archive.staff()).toEqual([]);
  expect(await staffOf('OURS-1')).toEqual([]);
});

test('without Temporal nothing is changed, the directory neither', async () => {
  const { TEMPORAL_ADDRESS: address } = process.env;
  process.env['TEMPORAL_ADDRESS'] = '127.0.0.1:1';
  expect(await imported(AWAY, '--by', 'm-1')).toMatchObject({ exit: 6 });
  process.env['TEMPORAL_ADDRESS'] = address;
  expect(await archive.staff()).toEqual([]);
});

test('each case that knows them is told; one that refuses is named and keeps no other from it', async () => {
  const { exit, out } = await imported(AWAY, '--by', 'm-1');
  expect(exit).toBe(8);
  const words = out.replaceAll(/\s+/g, ' ');
  expect(words).toContain('w-1 is not active any more: told to 1 case');
  expect(words).toContain(`l-1 stands in from ${FROM} to ${TO}: told to 1 case`);
  expect(words).toContain('OURS-2 did not take it. w-1 is not active any more: m-1 has no role in this case.');
  await recorded('OURS-1', 'staffDeactivated');
  expect(await staffOf('OURS-1')).toEqual(['staffAdded', 'standInNamed', 'staffDeactivated']);
  expect(await staffOf('OURS-2')).toEqual([]);
  expect(await staffOf('OTHER-1')).toEqual([]);
});

test('a second run says nothing twice: only what was refused is tried again', async () => {
  const { exit, out } = await imported(AWAY, '--by', 'm-1', '--json');
  const { told, refused, same } = JSON.parse(out) as { told: unknown[]; refused: { case: string }[]; same: number };
  expect([exit, told, same]).toEqual([8, [], 3]);
  expect(new Set(refused.map((each) => each.case))).toEqual(new Set(['OURS-2']));
  expect((await staffOf('OURS-1')).length).toBe(3);
});

test('the supervisor of a case names the stand-in where the programme manager has no role', async () => {
  const { out } = await imported([BOSS, LIND], '--by', 's-1');
  expect(out).toContain(`l-1 stands in from ${FROM} to ${TO}: told to 1 case`);
  await recorded('OURS-2', 'standInNamed');
  expect(await imported([BOSS, LIND], '--by', 's-1')).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^Staff directory: 0 added, 0 changed, 2 as they were\.\nThe directory has no/),
  });
});

test('an administrator of the case says who has left, and does nothing else there', async () => {
  const { out } = await imported([worker1('no')], '--by', 'a-1');
  expect(out).toContain('w-1 is not active any more: told to 1 case');
  await recorded('OURS-2', 'staffDeactivated');
  const hearing = ['--kind', 'status-review', '--on', '2041-06-08'];
  expect(await caseclock(['tell', 'OURS-2', 'setHearing', '--by', 'a-1', ...hearing])).toMatchObject({ exit: 3 });
});

test('who is back is back in each case', async () => {
  expect((await imported([worker1('yes')], '--by', 'm-1')).out).toContain('w-1 is active again: told to 1 case');
  await recorded('OURS-1', 'staffReactivated');
  expect(await archive.caseStaff(['w-1'])).toMatchObject([
    { caseId: 'OURS-1', staff: expect.arrayContaining([{ id: 'w-1', role: 'caseworker', active: true }]) },
    { caseId: 'OURS-2', staff: expect.arrayContaining([{ id: 'w-1', role: 'caseworker', active: false }]) },
  ]);
  const noDrift = await archive.checkWorklist(undefined, () => {});
  expect(noDrift).toEqual([]);
});
