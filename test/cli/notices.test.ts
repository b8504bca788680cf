import type { NoticeId } from '../../store/record-store';
import { openStore } from '../../store/postgres';
import { type RunningStore, startStore } from '../harness/store';
import { batchOf, noticeTo, reminder } from '../store/batches';
import { caseclock } from './caseclock';

/* The one list of every mail: the record store alone, Temporal does not run. */

let store: RunningStore;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  store = await startStore();
  env = { DATABASE_URL: store.url };
  const archive = openStore(store.url);
  const refused: NoticeId = noticeTo('MAIL-2', 'worker-1');
  await archive.record(batchOf('MAIL-1', [1]));
  const later = batchOf('MAIL-2', [1], [reminder({ title: 'A very long title of a notice, '.repeat(4).trim() })]);
  later.turns = later.turns.map((turn) => ({ ...turn, at: '2027-03-01T17:00:00.000Z', on: '2027-03-01' }));
  await archive.record(later);
  await archive.mark(refused, { state: 'sending', attempt: 'begun' });
  await archive.mark(refused, { state: 'failed', answer: '550 5.1.1 <…>: user unknown', attempt: 'answered' });
  await archive.close();
}, 60_000);
afterAll(() => store.stop());

const notices = (...options: string[]) => caseclock(['notices', ...options], env);

async function keysOf(...options: string[]): Promise<string[]> {
  const { exit, out } = await notices(...options, '--json');
  expect(exit).toBe(0);
  const { notices: all } = JSON.parse(out) as { notices: (NoticeId & { state: string })[] };
  return all.map(({ caseId, recipient, state }) => `${caseId} ${recipient} ${state}`);
}

test('every mail is listed, the newest in front, with what became of it; what was for the file alone is not', async () => {
  const { exit, out } = await notices();
  expect(exit).toBe(0);
  const [heading, first] = out.split('\n');
  expect(heading).toMatch(/^When +Case +Kind +To +State +What$/);
  expect(first).toMatch(/^Mon 2027-03-01 09:30 +MAIL-2 +reminder +worker-1 +failed +A very long title/);
  expect(out).toMatch(/^ +1 attempt\n +550 5\.1\.1 <…>:/m);
  expect(out).toMatch(/^Wed 2027-02-03 09:30 +MAIL-1 +reminder +worker-1 +queued /m);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('each option narrows the list', async () => {
  expect(await keysOf()).toEqual(['MAIL-2 worker-1 failed', 'MAIL-1 worker-1 queued']);
  expect(await keysOf('--status', 'failed')).toEqual(['MAIL-2 worker-1 failed']);
  expect(await keysOf('--case', 'MAIL-1')).toEqual(['MAIL-1 worker-1 queued']);
  expect(await keysOf('--person', 'supervisor-1')).toEqual([]);
  expect(await keysOf('--person', 'supervisor-1', '--status', 'journalled', '--case', 'MAIL-2')).toEqual([
    'MAIL-2 supervisor-1 journalled',
  ]);
  expect((await notices('--person', 'nobody')).out).toBe('There is no such notice.\n');
});

test('what is left out for its number is told', async () => {
  const { out } = await notices('--most', '1');
  expect(out).toContain('MAIL-2');
  expect(out).not.toContain('MAIL-1');
  expect(out).toContain('These are the newest 1; --most shows more.');
  expect(JSON.parse((await notices('--most', '1', '--json')).out)).toMatchObject({ more: true });
  expect(JSON.parse((await notices('--most', '2', '--json')).out)).toMatchObject({ more: false });
});

test('a mail that may have come twice is told as one', async () => {
  const archive = openStore(store.url);
  const twice = noticeTo('MAIL-3', 'worker-1');
  await archive.record(batchOf('MAIL-3', [1]));
  await archive.mark(twice, { state: 'sending', attempt: 'begun' });
  expect((await notices('--case', 'MAIL-3')).out).toMatch(/^ +1 attempt, no answer$/m);
  await archive.mark(twice, { state: 'sending', attempt: 'begun' });
  await archive.mark(twice, { state: 'accepted', answer: '250 OK', attempt: 'answered' });
  await archive.close();
  const { out } = await notices('--case', 'MAIL-3');
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    '2 attempts, 1 without an answer: it may have come more than once, under one Message-ID 250 OK',
  );
});

test('whom mail does not reach is a problem on the worklist, until a mail arrives', async () => {
  const problems = async (...options: string[]) => (await caseclock(['worklist', 'problems', ...options], env)).out;
  const archive = openStore(store.url);
  const became = async (caseId: string, state: 'failed' | 'accepted', answer: string) => {
    await archive.record(batchOf(caseId, [1], [reminder({ mailTo: ['worker-9'], to: ['worker-9'] })]));
    await archive.mark(noticeTo(caseId, 'worker-9'), { state, answer });
  };
  await became('MAIL-4', 'failed', 'no mail address');
  expect(await problems()).toMatch(
    /^Person +Since +Mails +Cases +Why\nworker-9 +Wed 2027-02-03 +1 +MAIL-4 +no mail address\n\n/,
  );
  expect(await problems('--unit', 'unit-7')).toBe('Mail reaches everybody.\n');
  const duties = async () => (await caseclock(['worklist', 'duties'], env)).out;
  expect(await duties()).toMatch(/\n\nMail does not reach worker-9: caseclock worklist problems\n$/);
  await became('MAIL-5', 'accepted', '250 OK');
  await archive.close();
  expect(await problems()).toBe('Mail reaches everybody.\n');
  expect(await duties()).not.toContain('does not reach');
});

test('a narrow window has a block for each', async () => {
  const { out } = await caseclock(['notices'], env, '', 60);
  expect(out).toMatch(/^ {2}Mon 2027-03-01 09:30, MAIL-2, reminder to worker-1, failed\n {2}1 attempt\n {2}550/m);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

test.each([
  [['--status', 'lost'], 'Allowed choices are journalled, queued,'],
  [['--most', '0'], 'It must be a whole number from 1'],
])('%j is refused', async (options, words) => {
  expect(await notices(...options)).toMatchObject({ exit: 2, err: expect.stringContaining(words) });
});
