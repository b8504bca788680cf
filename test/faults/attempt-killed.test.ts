import { setTimeout as pause } from 'node:timers/promises';
import type { Archive, LedgerEntry, NoticeId } from '../../store/record-store';
import { openStore } from '../../store/postgres';
import { type Hold, startLine } from '../harness/line';
import { type Program, startProgram, stopPrograms } from '../harness/processes';
import { type SmtpSink, startSmtp } from '../harness/smtp';
import { type RunningStore, startStore } from '../harness/store';
import { AT, batchOf, noticeTo } from '../store/batches';
import { BEGUN, OUTCOME } from './one-attempt';

/*
 * A process is killed in the middle of a send, and the send is tried again: one mail, or the same mail twice with one
 * Message-ID, and the ledger says which it may be. The process is held at its point by the lines that it talks over.
 */

jest.setTimeout(60_000);

let running: RunningStore;
let store: Archive;
let smtp: SmtpSink;

beforeAll(async () => {
  running = await startStore();
  store = openStore(running.url);
  await store.savePeople([{ id: 'worker-1', name: 'Staff worker-1', mail: 'worker-1@agency.example' }]);
});
beforeEach(async () => {
  smtp = await startSmtp();
});
afterEach(async () => {
  await stopPrograms();
  await smtp.stop();
});
afterAll(async () => {
  await store.close();
  await running.stop();
});

interface Point {
  /** Where the process is held: on its line to the record store, or to the mail server. */
  held: { store?: Hold; smtp?: Hold };
  /** What there is when it is killed. */
  killed: { state: LedgerEntry['state']; mails: number; calls: number };
  /** What there is after the next attempt. */
  after: { mails: number; attempts: number; unanswered: number };
}

const POINTS: Record<string, Point> = {
  'before it connects': {
    held: { store: { at: /attempts \+ 1/, passes: 'all' } },
    killed: { state: 'sending', mails: 0, calls: 0 },
    after: { mails: 1, attempts: 2, unanswered: 1 },
  },
  'inside DATA': {
    held: { smtp: { at: /^Message-ID:/im, passes: 'part' } },
    killed: { state: 'sending', mails: 0, calls: 1 },
    after: { mails: 1, attempts: 2, unanswered: 1 },
  },
  'after the acceptance and before the ledger': {
    held: { store: { at: /unanswered - 1/, passes: 'nothing' } },
    killed: { state: 'sending', mails: 1, calls: 1 },
    after: { mails: 2, attempts: 2, unanswered: 1 },
  },
  'after the ledger and before its end': {
    held: { store: { at: /unanswered - 1/, passes: 'all' } },
    killed: { state: 'accepted', mails: 1, calls: 1 },
    after: { mails: 1, attempts: 1, unanswered: 0 },
  },
};

test.each(Object.entries(POINTS))('a process that is killed %s', async (name, { held, killed, after }) => {
  const id = noticeTo(name.replaceAll(' ', '-'), 'worker-1');
  await store.record(batchOf(id.caseId, [1]));
  await killedAndTriedAgain(id, { held, killed, after });
});

test('a morning mail whose process is killed between acceptance and ledger comes again as the same mail, and what it told is told', async () => {
  const id = noticeTo('in-the-morning', 'worker-1');
  await store.record(batchOf(id.caseId, [1]));
  await store.mark(id, { state: 'gathered' });
  const { mails } = await store.gatherMorning({ at: AT, on: '2027-02-04', time: '06:05' }, '');
  await killedAndTriedAgain(mails[0] as NoticeId, {
    // The mail and what it told of are accepted in one transaction; held inside of it, the store would make all others wait.
    held: { store: { at: /begin/, passes: 'nothing' } },
    killed: { state: 'sending', mails: 1, calls: 1 },
    after: { mails: 2, attempts: 2, unanswered: 1 },
  });
  expect(smtp.mails[1]).toMatchObject({ subject: 'Morning mail Thu 2027-02-04: 1 due in the next seven days' });
  expect(await store.notice(id)).toMatchObject({ state: 'accepted', answer: 'in the morning mail of 2027-02-04' });
});

async function killedAndTriedAgain(id: NoticeId, { held, killed, after }: Point): Promise<void> {
  const lines = await Promise.all([startLine(running.url, held.store ?? null), startLine(smtp.url, held.smtp ?? null)]);
  const [toStore, toSmtp] = lines;
  const program = await attempt(id, toStore.url, toSmtp.url, BEGUN);
  await Promise.race(lines.map((line) => line.held));
  await untilLedgerSays(id, killed.state);
  await program.stop('SIGKILL');
  expect({ mails: smtp.mails.length, calls: toSmtp.calls() }).toEqual({ mails: killed.mails, calls: killed.calls });
  await Promise.all(lines.map((line) => line.stop()));
  expect(await store.notice(id)).toMatchObject({ state: killed.state, attempts: 1 });

  expect((await attempt(id, running.url, smtp.url, OUTCOME)).line).toBe(`${OUTCOME}accepted`);
  const { mails, ...counted } = after;
  expect(await store.notice(id)).toMatchObject({
    state: 'accepted',
    answer: expect.stringMatching(/^250 /),
    ...counted,
  });
  expect(smtp.mails).toHaveLength(mails);
  expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(1);
}

function attempt(id: NoticeId, storeUrl: string, smtpUrl: string, until: string): Promise<Program> {
  const env = { NOTICE: JSON.stringify(id), DATABASE_URL: storeUrl, CASECLOCK_SMTP_URL: smtpUrl };
  return startProgram('test/faults/one-attempt.ts', until, env);
}

/** What the process said last may still be on its way to the ledger. */
async function untilLedgerSays(id: NoticeId, state: LedgerEntry['state']): Promise<void> {
  while ((await store.notice(id))?.state !== state) await pause(20);
}
