import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, type Worker } from '@temporalio/worker';
import type { Measures } from '../../client/measures';
import { listed } from '../../client/worklist';
import { endOf } from '../../domain/calendar/agency-clock';
import { addDays, withWeekday } from '../../domain/calendar/civil-date';
import { caseWorker } from '../../workers/case-worker';
import { testBundle } from '../harness/bundle';
import { Effects } from '../harness/effects';
import { type DevServer, quietRuntime, startDevServer } from '../harness/temporal';
import { caseclock, ownFolder } from './caseclock';

/* Cases side by side, on a real dev server: the time-skipping one keeps no search attributes to ask by. */

const folder = ownFolder();
const TODAY = new Date().toISOString().slice(0, 10);
const DUE_SOON = addDays(TODAY, 5);

interface Listed {
  case: string;
  nextDue: string;
}

let server: DevServer;
let connection: NativeConnection;
let worker: Worker;
let running: Promise<void>;

jest.setTimeout(30_000);

beforeAll(async () => {
  quietRuntime();
  server = await startDevServer();
  process.env['TEMPORAL_ADDRESS'] = server.address;
  connection = await NativeConnection.connect({ address: server.address });
  worker = await caseWorker({
    connection,
    namespace: 'default',
    activities: new Effects(),
    bundle: await testBundle(),
  });
  running = worker.run();
  await open('LIST-1', 'w-hale', addDays(TODAY, -10));
  await open('LIST-2', 'w-teague', addDays(TODAY, -25));
  await open('LIST-3', 'w-hale', addDays(TODAY, -40));
  await visible(3);
});

afterAll(async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await server.stop();
});

async function open(id: string, caseworker: string, removed: string): Promise<void> {
  const path = join(folder, `${id}.yaml`);
  writeFileSync(
    path,
    `case: ${id}
by: ${caseworker}
policy: santa-clara@2027.1
unit: unit-3
settings: { zone: UTC }
family: [{ id: child-1, role: child }]
staff: [{ id: ${caseworker}, role: caseworker }, { id: s-okafor, role: supervisor }]
worker: ${caseworker}
removals: [{ child: child-1, on: ${removed} }]
`,
  );
  expect(await caseclock(['open', path])).toMatchObject({ exit: 0 });
}

async function list(...options: string[]): Promise<Listed[]> {
  const { exit, out, err } = await caseclock(['worklist', '--zone', 'UTC', '--json', ...options]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return (JSON.parse(out) as { cases: Listed[] }).cases;
}

const idsOf = async (...options: string[]) => (await list(...options)).map((each) => each.case);

/** Visibility lags behind: asked until it has caught up with what the cases wrote. */
async function visible(count: number, tries = 100): Promise<void> {
  const shown = (await list()).filter(({ nextDue }) => nextDue !== null);
  if (shown.length === count) return;
  if (tries === 0) throw new Error(`${shown.length} of ${count} cases can be seen`);
  await pause(100);
  await visible(count, tries - 1);
}

test('open cases stand in the order of their next due day', async () => {
  expect(await list()).toMatchObject([
    { case: 'LIST-3', overdue: 1, nextDueKind: 'initial-plan', nextDue: addDays(TODAY, -10) },
    { case: 'LIST-2', overdue: 0, worker: 'w-teague', supervisor: 's-okafor', unit: 'unit-3', nextDue: DUE_SOON },
    { case: 'LIST-1', overdue: 0, awaitingApproval: false, stage: 'initial plan', nextDue: addDays(TODAY, 20) },
  ]);
});

test('each option narrows the list', async () => {
  expect(await idsOf('--worker', 'w-hale')).toEqual(['LIST-3', 'LIST-1']);
  expect(await idsOf('--supervisor', 's-okafor', '--unit', 'unit-3')).toEqual(['LIST-3', 'LIST-2', 'LIST-1']);
  expect(await idsOf('--unit', 'unit-4')).toEqual([]);
  expect(await idsOf('--overdue')).toEqual(['LIST-3']);
  expect(await idsOf('--awaiting')).toEqual([]);
  expect(await idsOf('--due-before', DUE_SOON)).toEqual(['LIST-3']);
  expect(await idsOf('--due-before', addDays(DUE_SOON, 1))).toEqual(['LIST-3', 'LIST-2']);
  expect(await idsOf('--worker', 'w-hale', '--due-before', addDays(DUE_SOON, 1))).toEqual(['LIST-3']);
});

test('people get a table, and a word when there is no such case', async () => {
  const { out } = await caseclock(['worklist', '--zone', 'UTC']);
  const [heading, first] = out.split('\n');
  expect(heading).toMatch(/^Case +Next due +What +Overdue +Approval +Worker +Stage$/);
  expect(first).toBe(
    `LIST-3  ${withWeekday(addDays(TODAY, -10))}  initial-plan  1 late             w-hale    initial plan`,
  );
  expect((await caseclock(['worklist', '--worker', 'w-nobody'])).out).toBe('No open case is like that.\n');
});

test('what is not an id is not put into a query', async () => {
  const { exit, err } = await caseclock(['worklist', '--worker', 'x" OR CaseStatus = "closed']);
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('is not an id such as w-hale') });
});

test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Guam', 'Pacific/Pago_Pago', 'UTC'])(
  'the due day is the one of the case’s own zone, wherever one asks: %s',
  (zone) => {
    for (const day of ['2027-01-31', '2027-03-14', '2027-07-30', '2027-11-07']) {
      const attributes = new Map<string, unknown>([['NextDue', new Date(endOf(day, zone))]]);
      expect(listed('case/MW-1', attributes, 'case/')).toMatchObject({ case: 'MW-1', nextDue: day });
    }
  },
);

test('measures are asked of all cases that the server has, and told apart; the progress is not in the way', async () => {
  const period = ['--from', addDays(TODAY, -60), '--to', TODAY];
  const { exit, out, err } = await caseclock(['measures', ...period, '--json', '--by', 'worker', '--list']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const { cases, list, groups } = JSON.parse(out) as Measures;
  expect(cases).toBe(3);
  expect(list?.map(({ case: id, duty, state }) => [id, duty, state])).toEqual([['LIST-3', 'initial-plan/1', 'missed']]);
  expect(groups.map(({ group }) => group)).toEqual(['w-hale']);
});

test('measures of a case that is not there are none; beside one that is, it is named', async () => {
  const period = ['--from', addDays(TODAY, -60), '--to', TODAY];
  expect(await caseclock(['measures', ...period, '--case', 'LIST-9'])).toMatchObject({ exit: 4 });
  const { exit, out } = await caseclock(['measures', ...period, '--case', 'LIST-3', 'LIST-9']);
  expect(exit).toBe(8);
  expect(out).toContain('Initial plan             1    0        0     1         0.00 %');
  expect(out).toContain('Not in it, since no answer came: 1 case\n  LIST-9: ');
  const csv = await caseclock(['measures', ...period, '--case', 'LIST-3', 'LIST-9', '--format', 'csv', '--list']);
  expect(csv.out.split('\r\n')[1]).toContain('LIST-3,unit-3,w-hale,initial-plan/1,initial-plan,');
  expect(csv.err).toContain('LIST-9 is not in it: ');
});
