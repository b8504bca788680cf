import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { Client } from 'pg';
import { startOptions } from '../../client/cases';
import { addDays, withWeekday } from '../../domain/calendar/civil-date';
import { EPOCH } from '../../domain/case/case';
import type { RecordBatch } from '../../domain/record';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { caseWorker } from '../../workers/case-worker';
import { CASE_WORKFLOW } from '../../workflows/messages';
import { testBundle } from '../harness/bundle';
import { Effects } from '../harness/effects';
import { type RunningStore, startStore } from '../harness/store';
import { startTestServer } from '../harness/temporal';
import { caseclock, ownFolder } from './caseclock';

/* The commands that need a server, against a real one with a worker, and with a record store for the words. */

const folder = ownFolder();
const path = join(folder, 'case.yaml');
const REMOVED = addDays(new Date().toISOString().slice(0, 10), -10);

const CASE = `case: CLI-1
by: w-hale
policy: santa-clara@2027.1
settings: { zone: UTC }
family: [{ id: child-1, role: child }]
staff: [{ id: w-hale, role: caseworker }, { id: s-okafor, role: supervisor }]
worker: w-hale
removals: [{ child: child-1, on: ${REMOVED} }]
`;

const HEARING = ['tell', 'CLI-1', 'setHearing', '--by', 'w-hale', '--kind', 'status-review', '--on', '2041-06-08'];

interface Draft {
  case: string;
  headings: Record<string, unknown[]>;
}

let env: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let local: RunningStore;
let store: Archive;
/** Tells of each event by its type, as soon as the store has it. */
const journal = new EventEmitter();

const record = async (batch: RecordBatch): Promise<void> => {
  await store.record(batch);
  for (const { event } of batch.turns.flatMap(({ events }) => events)) journal.emit(event.type);
};

/** A command that reaches the record store, too. */
const withStore = async (argv: string[], input = '') => caseclock(argv, { DATABASE_URL: local.url }, input);

beforeAll(async () => {
  [env, local] = await Promise.all([startTestServer(), startStore()]);
  store = openStore(local.url);
  process.env['TEMPORAL_ADDRESS'] = env.address;
  const activities = Object.assign(new Effects(), { record });
  const settings = { connection: env.nativeConnection, namespace: 'default', activities };
  worker = await caseWorker({ ...settings, bundle: await testBundle() });
  running = worker.run();
  writeFileSync(path, CASE);
  expect(await caseclock(['open', path])).toMatchObject({ exit: 0, out: expect.stringContaining('Opened CLI-1.') });
});

afterAll(async () => {
  worker.shutdown();
  await running;
  await store.close();
  await Promise.all([env.teardown(), local.stop()]);
});

test('the agenda shows what is owed, by when and why', async () => {
  const { exit, out } = await caseclock(['agenda', 'CLI-1']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^Case CLI-1, open, on \w{3} \d{4}-\d\d-\d\d\n/);
  expect(out).toContain(`initial-plan/1     ${withWeekday(addDays(REMOVED, 30))}  open   20 days    30 days after`);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('while the record store is away, duties and dates are shown all the same, and that it was not noted is said', async () => {
  const away = { DATABASE_URL: 'postgres://postgres@127.0.0.1:1/postgres', CASECLOCK_PERSON: 'w-hale' };
  for (const argv of [
    ['agenda', 'CLI-1'],
    ['explain', 'CLI-1', 'initial-plan/1'],
  ]) {
    const { exit, out, err } = await caseclock(argv, away);
    expect([exit, out]).toEqual([0, expect.stringContaining('30 days after')]);
    expect(err).toMatch(/^That the (agenda|explanation) of CLI-1 was read could not be noted: .*does not answer/);
  }
});

test('whoever asks a case is noted', async () => {
  await caseclock(['agenda', 'CLI-1'], { DATABASE_URL: local.url, CASECLOCK_PERSON: 'w-hale' });
  await caseclock(['forecast', 'CLI-1'], { DATABASE_URL: local.url, CASECLOCK_PERSON: 'w-hale' });
  const noted = await store.access({ person: 'w-hale', most: 2 });
  expect(noted.map(({ caseId, what }) => [caseId, what])).toEqual([
    ['CLI-1', 'forecast'],
    ['CLI-1', 'agenda'],
  ]);
});

test('evidence and checklists are for who works on the case, and for the operator', async () => {
  const ours = { DATABASE_URL: local.url };
  for (const what of ['evidence', 'checklists']) {
    const stranger = await caseclock([what, 'CLI-1'], { ...ours, CASECLOCK_PERSON: 'x-stranger' });
    expect([what, stranger.exit === 0, stranger.out]).toEqual([what, false, '']);
  }
  for (const what of ['evidence', 'checklists'])
    for (const env of [{ ...ours, CASECLOCK_PERSON: 'w-hale' }, ours])
      expect(await caseclock([what, 'CLI-1'], env)).toMatchObject({ exit: 0, err: '' });
  const stranger = await caseclock(['evidence', 'CLI-1'], { ...ours, CASECLOCK_PERSON: 'x-stranger' });
  expect(stranger).toMatchObject({ exit: 3, err: expect.stringContaining('x-stranger may not read') });
});

test('a draft of a report to DCFS is made where one is owed', async () => {
  expect(await caseclock(['draft', 'CLI-1'])).toMatchObject({
    exit: 4,
    err: expect.stringContaining('owes no Form 2151A'),
  });
  const enrolment = ['--chapter', 'dcfs-2151a', '--from', REMOVED];
  expect((await caseclock(['tell', 'CLI-1', 'openEnrolment', '--by', 'w-hale', ...enrolment])).exit).toBe(0);
  const { out } = await caseclock(['draft', 'CLI-1']);
  expect(out).toContain(`Draft of Form 2151A for ${REMOVED.slice(0, 7)}, case CLI-1: what was recorded since`);
  const { case: caseId, headings } = JSON.parse((await caseclock(['draft', 'CLI-1', '--json'])).out) as Draft;
  expect([caseId, Object.keys(headings)]).toEqual(['CLI-1', expect.arrayContaining(['progress', 'other'])]);
});

test('a case without a family assessment has no narratives to show (S1.55)', async () => {
  expect(await caseclock(['narratives', 'CLI-1', '--plan', 'plan-2'])).toMatchObject({
    exit: 4,
    err: expect.stringContaining('The plan plan-2 of case CLI-1 has no family assessment.'),
  });
});

test('a plan is shown with its words, and for programs as it is kept', async () => {
  expect(await caseclock(['plan', 'CLI-1'])).toMatchObject({
    exit: 4,
    err: expect.stringContaining('Case CLI-1 has no plan in progress or in effect.'),
  });
  const outline = {
    children: [{ child: 'child-1', alternative: 'Adoption With Sibling(s)' }],
    education: [{ child: 'child-1', grade: 'Grade 7', performance: 'Behind in reading.' }],
  };
  const args = JSON.stringify({ kind: 'initial', outline });
  const told = await withStore(['tell', 'CLI-1', 'createPlan', '--by', 'w-hale', '--args', '-'], args);
  expect(told).toMatchObject({ exit: 0, err: '' });

  const as = (person: string) => caseclock(['plan', 'CLI-1'], { DATABASE_URL: local.url, CASECLOCK_PERSON: person });
  expect(await as('x-stranger')).toMatchObject({ exit: 3, out: '' });
  expect((await as('w-hale')).out).toContain('Performance at school: Behind in reading.');
  const { out } = await withStore(['plan', 'CLI-1']);
  expect(out).toMatch(/^Initial case plan plan-1, case CLI-1, with the ages of \w{3} \d{4}-\d\d-\d\d\n\nID\n/);
  expect(out).toContain('\n    Permanency alternative: Adoption With Sibling(s)\n');
  expect(out).toContain('\n    Performance at school: Behind in reading.\n');
  expect((await withStore(['plan', 'CLI-1', 'plan-1', '--by-participant'])).out).toContain(
    '\nchild-1\n  CP Participants: child-1, focus child\n',
  );
  expect(JSON.parse((await withStore(['plan', 'CLI-1', '--json'])).out)).toMatchObject({
    case: 'CLI-1',
    plan: { id: 'plan-1', state: 'In Progress', outline, documents: [] },
  });
});

test('a plan of a played case is shown with the ages of the day on which it stands, not of today (S2.11)', async () => {
  const args = {
    policy: 'santa-clara@2027.1',
    settings: { zone: 'UTC' },
    family: [{ id: 'child-1', role: 'child', birth: '1992-03-14' }],
    staff: [
      { id: 'w-hale', role: 'caseworker' },
      { id: 's-okafor', role: 'supervisor' },
    ],
    worker: 'w-hale',
  };
  const opening = { by: 'w-hale', args, request: 'opening' };
  const virtual = { aheadMilliseconds: Date.now() - Date.parse('2006-01-04T10:00:00.000Z') };
  const run = { caseId: 'PLAYED-1', epoch: EPOCH, opening, rollOver: false, virtual };
  const handle = await env.client.workflow.start(CASE_WORKFLOW, startOptions(run));
  await handle.executeUpdate('createPlan', { args: [{ by: 'w-hale', args: { kind: 'initial' } }] });
  const { out } = await withStore(['plan', 'PLAYED-1', '--by-participant']);
  expect(out).toContain('Initial case plan plan-1, case PLAYED-1, with the ages of Wed 2006-01-04\n\nchild-1 (13)\n');
  await handle.terminate();
});

test('the narratives are shown under their headings as they were typed (S1.55)', async () => {
  const kept = once(journal, 'familyAssessmentRecorded');
  const words = ['--significant-changes', 'The father found work.\nHe starts in May.'];
  const argv = ['tell', 'CLI-1', 'recordFamilyAssessment', '--by', 'w-hale', '--plan', 'plan-1', ...words];
  expect(await withStore(argv)).toMatchObject({ exit: 0, err: '' });
  await kept;
  const { exit, out } = await withStore(['narratives', 'CLI-1']);
  expect(exit).toBe(0);
  expect(out).toContain('\nSignificant Changes\nThe father found work.\nHe starts in May.\n');
  expect(out).toContain('\nCurrent Condition Of Child(ren) And Family\nNo narrative is written.\n');
});

test('words that a case refuses are kept; whoever mends the rest need not write them again', async () => {
  const typed = 'The mother has moved in with her sister.';
  const assess = ['tell', 'CLI-1', 'recordFamilyAssessment', '--by', 'w-hale'];
  const refused = await withStore([...assess, '--plan', 'plan-9', '--current-condition', typed]);
  const goOn = 'caseclock tell CLI-1 recordFamilyAssessment --by w-hale --draft';
  expect(refused).toMatchObject({
    exit: 3,
    err: expect.stringContaining(`kept for seven days. Mend it, or say it again: ${goOn}`),
  });
  expect(refused.err).not.toContain(typed);
  expect((await withStore(['drafts', '--by', 'w-hale'])).out).toMatch(
    /CLI-1 +recordFamilyAssessment +plan-9 +caseclock/,
  );
  expect((await withStore(['drafts', '--by', 's-okafor'])).out).toContain('s-okafor has no draft.');

  const other = await withStore(['tell', 'CLI-1', 'recordFamilyAssessment', '--by', 's-okafor', '--draft']);
  expect(other).toMatchObject({
    exit: 2,
    err: expect.stringContaining('s-okafor has no draft of recordFamilyAssessment in CLI-1'),
  });
  const wrong = await withStore([...assess, '--draft', '--plan', 'plan-1']);
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('Nothing was sent.') });
  const again = await withStore([...assess, '--draft', '--json']);
  expect(JSON.parse(again.err)).toMatchObject({ exit: 3, draft: goOn });
  expect(
    (await withStore(['drafts', 'drop', 'CLI-1', 'recordFamilyAssessment', '--by', 'w-hale', '--about', 'plan-9']))
      .exit,
  ).toBe(0);
});

test('a draft is dropped when it was said', async () => {
  const args = { plan: 'plan-1', currentCondition: 'They eat together again.' };
  const draft = {
    person: 'w-hale',
    caseId: 'CLI-1',
    what: 'recordFamilyAssessment',
    subject: 'plan-1',
    args,
    request: null,
  };
  await store.saveDraft(draft);
  const told = await withStore(['tell', 'CLI-1', 'recordFamilyAssessment', '--by', 'w-hale', '--draft']);
  expect(told).toMatchObject({ exit: 0, err: '' });
  expect(await store.drafts({ person: 'w-hale' })).toEqual([]);
});

test('a forecast shows what is owed, what follows in the chain, and a picture', async () => {
  const { exit, out } = await caseclock(['forecast', 'CLI-1', '--months', '12']);
  expect(exit).toBe(0);
  expect(out).toContain('if initial-plan/1 is done on');
  expect(out).toMatch(/^plan-update +─+◇/m);
  const { rows } = JSON.parse((await caseclock(['forecast', 'CLI-1', '--json'])).out) as { rows: { duty: string }[] };
  expect(rows.map(({ duty }) => duty)).toContain('plan-update/3');
});

test('a due date is explained', async () => {
  const { exit, out } = await caseclock(['explain', 'CLI-1', 'initial-plan/1']);
  expect(exit).toBe(0);
  expect(out).toContain(`30 days after ${REMOVED}, removal of child-1 from the family home`);
});

test('a duty that the case does not have is answered with those it has', async () => {
  const { exit, err } = await withStore(['explain', 'CLI-1', 'initial-plan']);
  const sentence = 'Case CLI-1 has no duty "initial-plan". Did you mean initial-plan/1? Known: initial-plan/1.\n';
  expect({ exit, err }).toEqual({ exit: 4, err: sentence });
});

test('a request sent twice is done once and answered the same', async () => {
  const first = await caseclock([...HEARING, '--request', 'r-1', '--json']);
  const second = await caseclock([...HEARING, '--request', 'r-1', '--json']);
  expect(first).toMatchObject({ exit: 0, err: '' });
  expect(JSON.parse(first.out)).toMatchObject({ case: 'CLI-1', command: 'setHearing', request: 'r-1' });
  expect(second).toEqual(first);
});

test('arguments may come as JSON on standard input', async () => {
  const argv = ['tell', 'CLI-1', 'setGoal', '--by', 'w-hale', '--args', '-'];
  const { exit, out } = await caseclock(argv, {}, '{"child": "child-1", "goal": "Adoption"}');
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringMatching(/^Done: setGoal in CLI-1 \(event \d+\)\.\n$/) });
});

test('a refusal is told with its code and its rule', async () => {
  const { exit, err } = await caseclock([
    'tell',
    'CLI-1',
    'submitPlan',
    '--by',
    'w-hale',
    '--plan',
    'plan-9',
    '--json',
  ]);
  expect(exit).toBe(3);
  expect(JSON.parse(err)).toMatchObject({ code: 'unknown-thing', cites: [], exit: 3 });
});

test('a case that is not there, and one that is there already', async () => {
  expect(await caseclock(['agenda', 'CLI-2'])).toMatchObject({
    exit: 4,
    err: expect.stringContaining('no case CLI-2'),
  });
  expect(await caseclock(['open', path])).toMatchObject({
    exit: 5,
    err: expect.stringContaining('a case CLI-1 already'),
  });
});

test('a document is printed for a named participant, kept, and its copy recorded', async () => {
  const out = join(folder, 'calendar.html');
  expect((await withStore(['name', 'CLI-1', 'child-1', 'Iris Marlow', '--by', 'w-hale'])).exit).toBe(0);
  const wanted = ['print', 'CLI-1', 'family-calendar', '--by', 'w-hale', '--for', 'child-1'];
  const { hash } = JSON.parse((await withStore([...wanted, '--out', out, '--json'])).out) as { hash: string };
  expect(readFileSync(out, 'utf8')).toContain('Copy for Iris Marlow.');
  const copy = ['copy', 'CLI-1', hash.slice(0, 8), '--by', 'w-hale'];
  expect(await withStore([...copy, '--to', 'w-hale'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('is the copy for child-1'),
  });
  expect(await withStore([...copy, '--to', 'child-1'])).toMatchObject({ exit: 0 });
  expect((await withStore(['print', 'CLI-1'])).out).toMatch(new RegExp(`${hash.slice(0, 12)} .* child-1 +child-1 on `));
});

test('the agency’s own copy goes to staff of the case, and to nobody of the family', async () => {
  const out = join(folder, 'own.html');
  const wanted = ['print', 'CLI-1', 'family-calendar', '--by', 'w-hale', '--out', out, '--json'];
  const { hash } = JSON.parse((await withStore(wanted)).out) as { hash: string };
  const copy = ['copy', 'CLI-1', hash.slice(0, 8), '--by', 'w-hale'];
  expect(await withStore([...copy, '--to', 'child-1'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Print one with --for child-1'),
  });
  expect(await withStore([...copy, '--to', 's-okafor'])).toMatchObject({ exit: 0 });
  expect((await withStore(['print', 'CLI-1'])).out).toMatch(
    new RegExp(`${hash.slice(0, 12)} .* the agency +s-okafor on `),
  );
});

test('what is no mail address is not kept as one', async () => {
  const mail = ['name', 'CLI-1', 'child-1', '--by', 'w-hale', '--mail'];
  expect(await withStore([...mail, 'bad-mail'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--mail: must be a mail address'),
  });
  expect((await withStore(['family', 'CLI-1', '--by', 'w-hale'])).out).not.toContain('bad-mail');
  expect(await withStore([...mail, 'iris@mail.example'])).toMatchObject({ exit: 0 });
});

test('a plan that there is not is not printed, and leaves no file', async () => {
  const out = join(folder, 'plan.pdf');
  const ended = await withStore(['print', 'CLI-1', 'case-plan', '--plan', 'plan-9', '--by', 'w-hale', '--out', out]);
  expect(ended).toMatchObject({ exit: 2, err: expect.stringContaining('plan-9') });
  expect(existsSync(out)).toBe(false);
});

test('the worklist is held against the case itself, and listed as the case says where the journal lacks events', async () => {
  const agrees = await withStore(['worklist', 'check', 'CLI-1', '--cases']);
  expect(agrees).toMatchObject({
    exit: 0,
    out: 'The worklist says what the journal says.\nThe worklist says what the cases themselves say.\n',
  });
  await tamper(`delete from duty where case_id = 'CLI-1' and duty = 'initial-plan/1'`);
  const differs = await withStore(['worklist', 'check', 'CLI-1', '--cases']);
  expect([differs.exit, differs.out]).toEqual([
    1,
    expect.stringContaining('cases themselves say of:\n  CLI-1: initial'),
  ]);
  const listed = await withStore(['worklist', 'rebuild', 'CLI-1', '--cases']);
  expect(listed).toMatchObject({ exit: 0, out: 'The duties of 1 case are listed anew as the cases say.\n' });
  expect((await withStore(['worklist', 'check', 'CLI-1', '--cases'])).exit).toBe(0);
});

test('a case whose record is on its way is named, and left as it is listed', async () => {
  const [[last] = []] = await tamper(`select sequence from case_file where case_id = 'CLI-1'`);
  await tamper(`update case_file set sequence = sequence - 1 where case_id = 'CLI-1'`);
  const check = await withStore(['worklist', 'check', 'CLI-1', '--cases']);
  const told = `CLI-1: event ${Number(last) - 1} is recorded last, and the case is at ${String(last)}`;
  expect([check.exit, check.out]).toEqual([8, expect.stringContaining(told)]);
  const listed = await withStore(['worklist', 'rebuild', 'CLI-1', '--cases']);
  expect([listed.exit, listed.out]).toEqual([8, expect.stringContaining('CLI-1: its record is on its way')]);
  await tamper(`update case_file set sequence = sequence + 1 where case_id = 'CLI-1'`);
});

/** Does something to the record store that no program does. */
async function tamper(statement: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: local.url });
  await client.connect();
  const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
  await client.end();
  return rows;
}
