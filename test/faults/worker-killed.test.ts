import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { comparePlays } from '../../client/simulate/agreement';
import { DevServerStage } from '../../client/simulate/dev-server-stage';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { instantIn, play } from '../../client/simulate/play';
import type { Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import type { LedgerEntry, RecordStore } from '../../store/record-store';
import { openStore } from '../../store/postgres';
import { hasten } from '../harness/hasten';
import { type Program, startProgram, stopPrograms } from '../harness/processes';
import { startSmtp } from '../harness/smtp';
import { type RunningStore, startStore } from '../harness/store';
import { type DevServer, startDevServer } from '../harness/temporal';
import { staffOf } from '../harness/theatre';

jest.setTimeout(120_000);

const SEED = 20270106;
const KILLS = 3;

const marlow = readScenario(resolve(__dirname, '../scenarios/marlow.yaml'));
const story: Scenario = {
  ...marlow,
  steps: marlow.steps.filter((step) => step.date < '2027-03-15'),
  until: { date: '2027-03-15', time: '12:00' },
  expectations: [],
};

let server: DevServer;
let running: RunningStore;
let store: RecordStore;
let client: Client;

beforeAll(async () => {
  [server, running] = await Promise.all([startDevServer(), startStore()]);
  client = new Client({ connection: await Connection.connect({ address: server.address }) });
  store = openStore(running.url);
  await store.savePeople(staffOf(marlow.opening.args));
});

afterEach(stopPrograms);

afterAll(async () => {
  await store.close();
  await client.connection.close();
  await Promise.all([server.stop(), running.stop()]);
});

test('a worker that is killed again and again loses nothing, and no mail is another one the second time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caseclock-mails-'));
  const mailbox = await startMailbox(folder);
  const smtpUrl = `smtp://127.0.0.1:${/port (\d+)/.exec(mailbox.line)?.[1]}`;
  const worker = new MortalWorker(smtpUrl);
  await worker.start();
  const over = { yet: false };
  const killing = killAtRandom(worker, story.caseId, over);
  const played = await play(story, new DevServerStage(client, store, story.caseId));
  over.yet = true;
  expect(await killing).toBe(KILLS);

  const memory = new InMemoryStage(story.caseId, story.zone);
  const inMemory = await play(story, memory);
  expect(played.surprises).toEqual([]);
  expect(comparePlays(played.lines, inMemory.lines)).toEqual({ missing: [], extra: [] });

  const expected = await memory.case();
  const journal = await store.journal(story.caseId);
  expect(journal.map(({ sequence }) => sequence)).toEqual(journal.map((_, index) => index + 1));
  expect(journal).toHaveLength(expected.sequence);
  const lived: unknown = await client.workflow.getHandle(`case/${story.caseId}`).query('case');
  expect(toTheMinute(lived)).toEqual(toTheMinute(expected));

  const due = (await store.notices(story.caseId)).filter(({ state }) => state !== 'journalled');
  expect(due.filter(({ state }) => state !== 'accepted')).toEqual([]);
  const messageIds = messageIdsIn(folder);
  expect(new Set(messageIds).size).toBe(due.length);
  expect(messageIds.length - due.length).toBeLessThanOrEqual(KILLS);
  await Promise.all([worker.kill('SIGTERM'), mailbox.stop()]);
  rmSync(folder, { recursive: true });
});

test('a worker that dies between the mail server’s acceptance and the record sends it again as the same mail', async () => {
  const smtp = await startSmtp();
  const worker = new MortalWorker(smtp.url);
  await worker.start();
  // The supervisor opens the case, so the worker hears of the plan by mail at once.
  // Its chapters ask for one thing at the opening, so there is one mail.
  const opening = { ...story.opening, args: { ...story.opening.args, policy: 'santa-clara@2027.1' } };
  const stage = new DevServerStage(client, store, 'GAP-1');
  smtp.behave('hang');
  const opened = stage.open({ ...opening, by: 's-okafor' }, instantIn(story, opening));
  while (smtp.mails.length === 0) await pause(20);
  await worker.kill();
  smtp.behave('accept');
  await worker.start();
  await hasten(client, 'GAP-1');
  await opened;
  await stage.advanceTo(instantIn(story, { ...opening, time: '16:40' }));

  const [first, again, ...more] = smtp.mails;
  expect(more).toEqual([]);
  expect(again?.messageId).toBe(first?.messageId);
  const mailed = (await store.notices('GAP-1')).filter((row: LedgerEntry) => row.state !== 'journalled');
  expect(mailed).toMatchObject([{ kind: 'task', recipient: 'w-hale', state: 'accepted', attempts: 2, unanswered: 1 }]);
  await worker.kill('SIGTERM');
  await smtp.stop();
});

/** The worker process of the product, which can be killed and started again. */
class MortalWorker {
  private program: Program | null = null;

  constructor(private readonly smtpUrl: string) {}

  async start(): Promise<void> {
    this.program = await startProgram('workers/main.ts', 'Worker ready', {
      TEMPORAL_ADDRESS: server.address,
      DATABASE_URL: running.url,
      CASECLOCK_SMTP_URL: this.smtpUrl,
    });
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.program?.stop(signal);
  }
}

/** Kills the worker a few times, at moments that come from the seed, and starts it again each time. */
async function killAtRandom(worker: MortalWorker, caseId: string, over: { yet: boolean }): Promise<number> {
  const chance = randomFrom(SEED);
  let kills = 0;
  while (kills < KILLS && !over.yet) {
    await pause(200 + chance() * 1_300);
    if (over.yet) break;
    await worker.kill();
    kills++;
    await worker.start();
    // What the dead process had in hand would otherwise be waited for up to a minute.
    await hasten(client, caseId);
  }
  return kills;
}

/** A small generator of random numbers, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function startMailbox(folder: string): Promise<Program> {
  const ports = { CASECLOCK_SMTP_PORT: '0', CASECLOCK_MAILBOX_PORT: '0' };
  return startProgram('client/mailbox/main.ts', 'Mailbox ready', { ...ports, CASECLOCK_MAILBOX: folder });
}

function messageIdsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return files.map((name) => /^message-id:\s*(<[^>]+>)/im.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? name);
}

/** A dead worker's task is given up after ten seconds, and the clock runs on meanwhile: not further than its minute. */
function toTheMinute(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/(T\d\d:\d\d):\d\d\.\d{3}Z/g, '$1'));
}
