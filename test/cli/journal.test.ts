import { join } from 'node:path';
import { Client } from 'pg';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';
import type { Outcome } from '../../domain/turn';
import { openStore } from '../../store/postgres';
import { type RunningStore, startStore } from '../harness/store';
import { caseclock, SCENARIOS } from './caseclock';

/* What auditors ask: the record store alone, with the Marlow family's journal. Temporal does not run. */

const scenario = readScenario(join(SCENARIOS, 'marlow.yaml'));
const ID = scenario.caseId;

let store: RunningStore;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  store = await startStore();
  env = { DATABASE_URL: store.url };
  const archive = openStore(store.url);
  const recorded: Promise<void>[] = [];
  const witness = ({ case: { toldAt, today }, events, notices }: Outcome) => {
    const turn = { at: toldAt as string, on: today as string, time: '09:00', events, notices };
    recorded.push((recorded.at(-1) ?? Promise.resolve()).then(() => archive.record({ caseId: ID, turns: [turn] })));
  };
  await play(scenario, new InMemoryStage(ID, scenario.zone, witness));
  await Promise.all(recorded);
  await archive.close();
}, 60_000);
afterAll(() => store.stop());

test('the journal says who did what, when, on the agency’s clock', async () => {
  const { exit, out } = await caseclock(['journal', ID, '--from', '2027-01-06', '--to', '2027-01-06'], env);
  expect(exit).toBe(0);
  expect(out).toContain(`Journal of case ${ID}, `);
  expect(out).toMatch(/^1 +Wed 2027-01-06 16:30 +w-hale +caseOpened: unit unit-3, staff w-hale/m);
  expect(out).toMatch(/^ *6 +.+ w-hale +dutyOpened: duty initial-plan\/1, due 2027-02-05, because 30 days/m);
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
