import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { parse } from 'csv-parse/sync';
import { COLUMN_NAMES } from '../../client/caseload-columns';
import { addDays } from '../../domain/calendar/civil-date';
import { caseWorker, mailWorker } from '../../workers/case-worker';
import { testBundle } from '../harness/bundle';
import { Effects } from '../harness/effects';
import { startLine } from '../harness/line';
import { startTestServer } from '../harness/temporal';
import { caseclock, ownFolder } from './caseclock';

/* An agency brings its caseload. */

const ROOT = resolve(__dirname, '../..');
const folder = ownFolder();
const daysAgo = (days: number) => addDays(new Date().toISOString().slice(0, 10), -days);
const HEADER = 'case,worker,supervisor,policy,children,parents,removal,plans,next_hearing';
const ROW = `w-1,s-1,santa-clara@2027.1,child-1:2020-02-01 child-2,parent-1,${daysAgo(300)}`;
const OVERDUE = `OVERDUE-1,${ROW},${daysAgo(280)},`;
const SETTLED = `SETTLED-1,${ROW},${daysAgo(280)} ${daysAgo(100)},${daysAgo(-60)}`;

const effects = new Effects();
let env: TestWorkflowEnvironment;
let workers: Worker[];
let running: Promise<unknown>;

beforeAll(async () => {
  env = await startTestServer();
  process.env['TEMPORAL_ADDRESS'] = env.address;
  const settings = { connection: env.nativeConnection, namespace: 'default', activities: effects };
  workers = await Promise.all([caseWorker({ ...settings, bundle: await testBundle() }), mailWorker(settings)]);
  running = Promise.all(workers.map((worker) => worker.run()));
});
afterAll(async () => {
  workers.forEach((worker) => worker.shutdown());
  await running;
  await env.teardown();
});

const file = (name: string) => join(folder, name);

async function imported(name: string, content: string | Buffer) {
  writeFileSync(file(name), content);
  return caseclock(['import', file(name), '--by', 'm-1']);
}

const lines = (...rows: string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`;

test('what fell due in the past shows as overdue or settled, and nobody is mailed about it', async () => {
  expect(await imported('whole.csv', `\uFEFF${lines(OVERDUE, SETTLED)}`)).toMatchObject({
    exit: 0,
    out: '2 of 2 cases are opened.\n',
  });
  expect(existsSync(file('whole.failed.csv'))).toBe(false);
  const late = await caseclock(['agenda', 'OVERDUE-1', '--all']);
  expect(late.out).toMatch(/plan-update\/1 .+ overdue/);
  expect(late.out).toMatch(/initial-plan\/1 .+ met/);
  const settled = await caseclock(['agenda', 'SETTLED-1', '--all']);
  expect(settled.out).toMatch(/plan-update\/1 .+ met/);
  expect(settled.out).toMatch(/plan-update\/2 .+ open/);
  // The days after, with every reminder and escalation that an opening of that day would have had.
  await env.sleep('20 days');
  expect(effects.mails('OVERDUE-1')).toEqual([]);
  expect(effects.mails('SETTLED-1').map(({ id }) => `${id.kind} ${id.about}`)).toEqual(['reminder plan-update/2']);
});

test('an import that was broken off is run again: what is there counts as done', async () => {
  const again = await imported('again.csv', lines(SETTLED, `NEW-1,${ROW},,`));
  expect(again).toMatchObject({ exit: 0, out: '2 of 2 cases are opened.\n' });
});

test('an import that is killed half way and run again opens each case once, and the rows that fail are in the file', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `MANY-${index}`);
  const rows = ids.map((id) => `${id},${ROW},,`);
  writeFileSync(file('many.csv'), lines(...rows, `BAD-MANY,${ROW.replace('2020-02-01', '2020-02-30')},,`));
  const opened = () => effects.batches.filter(({ caseId }) => caseId.startsWith('MANY-')).length;
  // The line to the server is held in the middle of the file, so the import can not come to its end before it is killed.
  const line = await startLine(`http://${env.address}`, { at: /MANY-150/, passes: 'nothing' });
  const program = spawn(process.execPath, ['scripts/caseclock.cjs', 'import', file('many.csv'), '--by', 'm-1'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, TEMPORAL_ADDRESS: new URL(line.url).host },
  });
  const gone = once(program, 'exit');
  await line.held;
  while (opened() < 5) await pause(5);
  program.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
  await line.stop();
  expect(opened()).toBeLessThan(300);
  expect(existsSync(file('many.failed.csv'))).toBe(false);

  const { exit, out } = await caseclock(['import', file('many.csv'), '--by', 'm-1']);
  expect([exit, out]).toEqual([8, expect.stringContaining('300 of 301 cases are opened.')]);
  while (opened() < 300) await pause(20);
  const openings = ids.map((id) => effects.events(id).filter(({ event }) => event.type === 'caseOpened').length);
  expect(openings).toEqual(ids.map(() => 1));
  expect(readFileSync(file('many.failed.csv'), 'utf8')).toContain('BAD-MANY');
});

test('rows that fail are named with line and column, and returned with the reason; the others are opened', async () => {
  const { exit, out } = await imported(
    'mixed.csv',
    lines(
      `GOOD-1,${ROW},,`,
      `=cmd|'/c calc'!A1,${ROW},,`,
      `BAD-1,${ROW.replace('2020-02-01', '2020-02-30')},,`,
      `GOOD-1,${ROW},,`,
      `BAD-2,${ROW},${daysAgo(-1)},`,
      `SETTLED-1,${ROW},,`,
    ),
  );
  expect(exit).toBe(8);
  expect(out).toContain('1 of 6 cases are opened.');
  expect(out).toContain('mixed.csv:3: case: must be an id');
  const text = readFileSync(file('mixed.failed.csv'), 'utf8');
  const rows = parse<Record<string, string>>(text, { columns: true });
  expect(rows.map((row) => [row['case'], row['reason']])).toEqual([
    [`'=cmd|'/c calc'!A1`, expect.stringContaining('case: must be an id')],
    [
      'BAD-1',
      expect.stringContaining('children: must be ids like child-1 (never names), each with or without a birth date'),
    ],
    ['GOOD-1', 'case: GOOD-1 stands in line 2 already'],
    ['BAD-2', expect.stringContaining('which has not come yet')],
    ['SETTLED-1', 'case: there is a case SETTLED-1 already that was not opened by this row'],
  ]);
  expect(text.split('\r\n')[0]).toBe(`${HEADER},reason`);
  expect((await caseclock(['agenda', 'GOOD-1'])).exit).toBe(0);
  expect((await caseclock(['agenda', 'BAD-1'])).exit).toBe(4);
});

test('names in the place of ids open no case', async () => {
  const iris = ROW.replace('child-1:2020-02-01 child-2', 'Iris Marlow');
  const adele = ROW.replace('parent-1', 'Adele');
  const { exit, out } = await imported('names.csv', lines(`NAMES-1,${iris},,`, `NAMES-2,${adele},,`));
  expect([exit, out]).toEqual([8, expect.stringContaining('0 of 2 cases are opened.')]);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('names.csv:2: children: must be ids like child-1 (never names)');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('names.csv:3: parents: must be ids like parent-1 (never names)');
  expect((await caseclock(['agenda', 'NAMES-1'])).exit).toBe(4);
});

test('the file of failed rows is mended and imported as it is', async () => {
  const mended = `${HEADER},reason\r\nMENDED-1,${ROW},,,children: was wrong\r\n`;
  expect(await imported('mended.csv', mended)).toMatchObject({ exit: 0 });
});

test.each<[string, string | Buffer, string]>([
  ['a letter of another encoding', Buffer.from(lines(OVERDUE, 'Mu\u00f1oz-1,w-1'), 'latin1'), ':3: is not UTF-8'],
  ['UTF-16', Buffer.from(`\uFEFF${lines(OVERDUE)}`, 'utf16le'), ':1: is not UTF-8'],
  ['a quote that does not end', lines(`"A-1,${ROW},,`), 'is not a CSV file'],
  ['a column that there is not', lines('A-1').replace('parents', 'name'), ':1: there is no column “name”'],
  ['a column that is missing', 'case,worker\r\nA-1,w-1\r\n', ':1: the column supervisor is missing'],
  ['no case', lines(), 'has no case below its heading'],
])('%s is refused with its line, and nothing is opened', async (_, content, words) => {
  const { exit, err } = await imported('refused.csv', content);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
  expect(err).toContain('Nothing was opened.');
  expect(existsSync(file('refused.failed.csv'))).toBe(false);
});

test('help and documentation name each column', async () => {
  const { out } = await caseclock(['import', '--help']);
  const documented = readFileSync(join(__dirname, '../../docs/import.md'), 'utf8');
  for (const name of COLUMN_NAMES) {
    expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(documented).toContain(`| \`${name}\``);
  }
});
