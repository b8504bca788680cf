import { Client } from 'pg';
import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import type { TurnRecord } from '../../domain/record';
import { openStore } from '../../store/postgres';
import { type RunningStore, startStore } from '../harness/store';
import { turnsOf } from '../store/story';
import { caseclock } from './caseclock';

/* What auditors ask: the record store alone, with the Marlow family's journal. Temporal does not run. */

const ID = 'MW-27-0031';
const CONFERENCE_TOPICS = {
  type: 'checklistRecorded',
  checklist: 'conference-topics',
  about: 'conference-1',
  on: '2027-01-06',
  notes: null,
} as const;

let store: RunningStore;
let env: NodeJS.ProcessEnv;
let turns: TurnRecord[];

beforeAll(async () => {
  store = await startStore();
  env = { DATABASE_URL: store.url };
  const archive = openStore(store.url);
  ({ turns } = await turnsOf('marlow'));
  for (const turn of turns) await archive.record({ caseId: ID, turns: [turn] });
  await archive.close();
}, 60_000);
afterAll(() => store.stop());

test('the journal says who did what, when, on the agency’s clock', async () => {
  const { exit, out } = await caseclock(['journal', ID, '--from', '2027-01-06', '--to', '2027-01-06'], env);
  expect(exit).toBe(0);
  expect(out).toContain(`Journal of case ${ID}, `);
  expect(out).toMatch(/^1 +Wed 2027-01-06 16:30 +w-hale +caseOpened: unit unit-3, staff w-hale/m);
  expect(out).toMatch(/^ *6 +.+ w-hale +dutyOpened: duty initial-plan\/1, due 2027-02-05, title Initial/m);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('an agenda as of a past day is that of then; the explanation, too', async () => {
  const { exit, out } = await caseclock(['agenda', ID, '--as-of', '2027-01-20'], env);
  expect([exit, out]).toEqual([0, expect.stringContaining(`Case ${ID}, open, on Wed 2027-01-20`)]);
  expect(out).toMatch(/initial-plan\/1 +\w{3} 2027-02-0\d +open/);
  const why = await caseclock(['explain', ID, 'initial-plan/1', '--as-of', '2027-01-20'], env);
  expect([why.exit, why.out]).toEqual([0, expect.stringContaining('30 days after')]);
});

test.each([
  ['a day that does not exist', ['agenda', ID, '--as-of', '2027-02-30'], 2, 'must be a date that exists'],
  ['a day before the opening', ['agenda', ID, '--as-of', '2026-01-01'], 2, 'was opened on'],
  ['a day that lies ahead', ['agenda', ID, '--as-of', '2199-01-01'], 2, 'lies ahead'],
  ['a case that there is not', ['journal', 'NOBODY'], 4, 'There is no case'],
  ['a case that there is not, to verify', ['journal', 'verify', 'NOBODY'], 4, 'There is no case'],
  ['a case that there is not, to hold its worklist', ['worklist', 'check', 'NOBODY'], 4, 'There is no case'],
  ['a duty that there was not', ['explain', ID, 'plan-update/7', '--as-of', '2027-01-20'], 4, 'has no duty'],
])('%s is told as what it is', async (_, argv, exit, words) => {
  expect(await caseclock(argv, env)).toMatchObject({ exit, err: expect.stringContaining(words) });
});

test('a store that does not answer is told as what it is', async () => {
  const away = { DATABASE_URL: 'postgres://postgres@127.0.0.1:1/postgres' };
  expect(await caseclock(['journal', ID], away)).toMatchObject({
    exit: 6,
    err: expect.stringContaining('does not answer'),
  });
});

test('the worklist of a person is read without asking any case', async () => {
  const { exit, out } = await caseclock(['worklist', 'duties', '--person', 'w-hale'], env);
  expect([exit, out]).toEqual([0, 'No duty is like that.\n']);
  const open = await openDuties();
  expect(open).toMatch(/^Due +State +Case +Whose +What/);
  expect(open).toMatch(/2027-02-05 +open +OPEN-1 +w-hale +Initial case plan/);
});

test('a worklist that somebody changed is named, and made anew', async () => {
  expect((await caseclock(['worklist', 'check'], env)).out).toBe('The worklist says what the journal says.\n');
  const owner = new Client({ connectionString: store.url });
  await owner.connect();
  await owner.query(`delete from duty where case_id = 'OPEN-1' and duty = 'initial-plan/1'`);
  await owner.end();
  const drift = await caseclock(['worklist', 'check', 'OPEN-1'], env);
  expect([drift.exit, drift.out]).toEqual([1, expect.stringContaining('  OPEN-1: initial-plan/1\n')]);
  expect(await caseclock(['worklist', 'rebuild'], env)).toMatchObject({ exit: 0 });
  expect((await caseclock(['worklist', 'check'], env)).exit).toBe(0);
});

test('a case of which the worklist has nothing left is named, and listed anew from its journal', async () => {
  const before = await openDuties();
  const owner = new Client({ connectionString: store.url });
  await owner.connect();
  for (const table of ['duty', 'case_file']) await owner.query(`delete from ${table} where case_id = 'OPEN-1'`);
  await owner.end();
  const drift = await caseclock(['worklist', 'check'], env);
  expect([drift.exit, drift.out]).toEqual([1, expect.stringContaining('  OPEN-1: the case itself\n')]);
  expect(await caseclock(['worklist', 'rebuild'], env)).toMatchObject({ exit: 0 });
  expect((await caseclock(['worklist', 'check'], env)).exit).toBe(0);
  expect(await openDuties()).toBe(before);
});

/** The first turn of the story under another id, a case that is open, and what was said to it then. */
async function record(caseId: string, said: readonly CaseEvent[] = []): Promise<void> {
  const opening = turns[0] as TurnRecord;
  const last = opening.events.at(-1) as RecordedEvent;
  const more = said.map((event, index) => ({ ...last, sequence: last.sequence + index + 1, event }));
  const archive = openStore(store.url);
  await archive.record({ caseId, turns: [{ ...opening, events: [...opening.events, ...more] }] });
  await archive.close();
}

async function openDuties(): Promise<string> {
  await record('OPEN-1');
  return (await caseclock(['worklist', 'duties'], env)).out;
}

test('the journal leaves out what may put somebody in danger, in words and in JSON', async () => {
  const done = ['barriers', 'safety'];
  await record('APART-1', [{ ...CONFERENCE_TOPICS, done, notApplicable: ['coercive-control', 'services-at-hand'] }]);
  const { out } = await caseclock(['journal', 'APART-1'], env);
  expect(out.replace(/\s+/g, ' ')).toMatch(/checklistRecorded: .*done barriers, .*notApplicable services-at-hand $/);
  const json = (await caseclock(['journal', 'APART-1', '--json'], env)).out;
  expect(json).toContain('barriers');
  expect(out + json).not.toMatch(/safety|coerci/i);
});

test('a journal verifies, until somebody changes it', async () => {
  expect(await caseclock(['journal', 'verify'], env)).toMatchObject({
    exit: 0,
    out: expect.stringContaining('Each says what was recorded, and none is missing.'),
  });
  const owner = new Client({ connectionString: store.url });
  await owner.connect();
  await owner.query('alter table event disable trigger event_append_only');
  await owner.query(`update event set "on" = '2027-01-05' where sequence = 7`);
  await owner.query('delete from event where sequence between 20 and 22');
  await owner.end();
  const { exit, out } = await caseclock(['journal', 'verify', ID], env);
  expect(exit).toBe(1);
  expect(out).toContain(`${ID}: event 7 was changed`);
  expect(out).toContain(`${ID}: events 20 to 22 are missing.`);
});
