import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { type RunningStore, startStore } from '../harness/store';
import { turnsOf } from '../store/story';
import { caseclock, ownFolder } from './caseclock';

/* Who read which case is noted, by the record store alone: Temporal does not run. */

const ID = 'MW-27-0031';
const folder = ownFolder();

let local: RunningStore;
let store: Archive;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  local = await startStore();
  env = { DATABASE_URL: local.url, CASECLOCK_PERSON: 's-okafor' };
  store = openStore(local.url);
  const { turns } = await turnsOf('marlow');
  for (const turn of turns) await store.record({ caseId: ID, turns: [turn] });
}, 60_000);
afterAll(async () => {
  await store.close();
  await local.stop();
});

const noted = async () => (await store.access({ case: ID, most: 100 })).map(({ person, what }) => `${person}: ${what}`);

test('each command that shows a case is noted once, with whoever asked', async () => {
  const commands = [
    ['journal', ID],
    ['agenda', ID, '--as-of', '2027-01-20'],
    ['explain', ID, 'initial-plan/1', '--as-of', '2027-01-20'],
    ['notices', '--case', ID],
    ['export', ID, '--out', `${folder}/whole.zip`],
  ];
  for (const argv of commands) expect(await caseclock(argv, env)).toMatchObject({ exit: 0, err: '' });
  expect((await noted()).reverse()).toEqual(
    ['journal', 'agenda', 'explanation', 'notices', 'export'].map((what) => `s-okafor: ${what}`),
  );
});

test('what shows nothing of a case is not noted', async () => {
  const before = await noted();
  await caseclock(['journal', 'verify', ID], env);
  await caseclock(['worklist', 'duties'], env);
  await caseclock(['notices'], env);
  await caseclock(['journal', 'NOBODY'], env);
  expect(await noted()).toEqual(before);
});

test('somebody whose id is not said is noted as the operating system knows them', async () => {
  await caseclock(['journal', ID], { DATABASE_URL: local.url });
  expect((await noted())[0]).toMatch(/^os:.+: journal$/);
});

test('a name in the place of an id is told, and nothing is shown', async () => {
  const ended = await caseclock(['journal', ID], { ...env, CASECLOCK_PERSON: 'Nkem Okafor' });
  expect(ended).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('is not an id') });
});

test('words are not shown to anybody of whom that cannot be noted', async () => {
  const away = { ...env, DATABASE_URL: 'postgres://postgres@127.0.0.1:1/postgres' };
  expect(await caseclock(['journal', ID], away)).toMatchObject({ exit: 6, out: '' });
});

test('words are not shown to a named person without a right to the names, and nothing is noted as read', async () => {
  const before = await noted();
  const stranger = { ...env, CASECLOCK_PERSON: 'x-stranger' };
  for (const argv of [
    ['journal', ID],
    ['narratives', ID, '--versions'],
  ])
    expect(await caseclock(argv, stranger)).toMatchObject({
      exit: 3,
      out: '',
      err: expect.stringContaining(`x-stranger may not read the names and words of case ${ID}`),
    });
  expect(await noted()).toEqual(before);
});

test('dates are shown to whoever asks, and the words why something came back to who has the right', async () => {
  const asked = ['agenda', ID, '--as-of', '2027-01-20'];
  const { exit, out } = await caseclock(asked, { ...env, CASECLOCK_PERSON: 'x-stranger' });
  expect([exit, out]).toEqual([0, expect.stringContaining('Case MW-27-0031')]);
  expect((await noted())[0]).toBe('x-stranger: agenda');
});

test('the readings are listed with the newest in front, by person and day', async () => {
  await store.savePeople([{ id: 'a-auditor', name: 'An Auditor', mail: null }]);
  const [auditor] = await store.staff();
  await store.saveStaff(auditor ? [{ ...auditor, role: 'auditor' }] : []);
  await caseclock(['journal', ID], { ...env, CASECLOCK_PERSON: 'a-auditor' });
  const { out } = await caseclock(['access', '--case', ID, '--zone', 'UTC'], env);
  const [zone, , heading, first] = out.split('\n');
  expect(zone).toBe('Times of UTC');
  expect(heading).toMatch(/^When +Who +Case +What$/);
  expect(first).toMatch(/^\w{3} \d{4}-\d\d-\d\d \d\d:\d\d  a-auditor +MW-27-0031  journal$/);
  const today = new Date().toISOString().slice(0, 10);
  const asked = ['access', '--person', 'a-auditor', '--zone', 'UTC', '--json'];
  const days = JSON.parse((await caseclock([...asked, '--from', today, '--to', today], env)).out) as object;
  expect(days).toMatchObject({ more: false, readings: [{ person: 'a-auditor', caseId: ID, what: 'journal' }] });
  expect((await caseclock([...asked, '--to', '2026-01-01'], env)).out).toContain('"readings": []');
  expect((await caseclock(['access', '--most', '2'], env)).out).toContain('These are the newest 2; --most shows more.');
  expect((await caseclock(['access', '--person', 'nobody'], env)).out).toContain('No reading is noted');
});

test('why somebody looked into a case without a right to it is told to auditors and operators alone', async () => {
  const reason = 'The school called and nobody can be reached';
  await store.breakGlass({ person: 'a-auditor', caseId: ID, reason });
  const told = async (person: object) =>
    (await caseclock(['access', '--case', ID, '--most', '1'], { DATABASE_URL: local.url, ...person })).out;
  expect(await told({ CASECLOCK_PERSON: 's-okafor' })).toMatch(/break-glass$/m);
  for (const person of [{ CASECLOCK_PERSON: 'a-auditor' }, {}])
    expect((await told(person)).replace(/\s+/g, ' ')).toContain(`break-glass: ${reason}`);
});
