import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { Client, Connection } from '@temporalio/client';
import { comparePlays } from '../../client/simulate/agreement';
import { DevServerStage } from '../../client/simulate/dev-server-stage';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import type { Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import type { RecordedEvent } from '../../domain/case/events';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { caseclock } from '../cli/caseclock';
import { startProgram, stopPrograms } from '../harness/processes';
import { type SmtpSink, startSmtp } from '../harness/smtp';
import { furnish, newFolder, readyUrl, startServer, stopProcess } from '../harness/store';
import { type DevServer, freePort, startDevServer } from '../harness/temporal';
import { staffOf } from '../harness/theatre';

/* The record store's process is killed during a simulation, and started again later on the same folder. */

jest.setTimeout(240_000);

const KILLS = 3;

const marlow = readScenario(resolve(__dirname, '../scenarios/marlow.yaml'));
const story: Scenario = {
  ...marlow,
  steps: marlow.steps.filter((step) => step.date < '2027-03-15'),
  until: { date: '2027-03-15', time: '12:00' },
  expectations: [],
};

/** The record store of one folder and one port, which can be killed and started again. */
class MortalStore {
  url = '';
  private readonly folder = newFolder();
  private port = 0;
  private child: ChildProcess | null = null;

  async start(): Promise<void> {
    await furnish(this.folder);
    this.port ||= await freePort();
    this.child = startServer(this.folder, this.port);
    this.url = await readyUrl(this.child);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child) await stopProcess(this.child, signal);
  }

  async end(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const mortal = new MortalStore();
let server: DevServer;
let smtp: SmtpSink;
let store: Archive;
let client: Client;

beforeAll(async () => {
  [server, smtp] = await Promise.all([startDevServer(), startSmtp(), mortal.start()]);
  client = new Client({ connection: await Connection.connect({ address: server.address }) });
  store = openStore(mortal.url);
  await store.savePeople(staffOf(marlow.opening.args));
  await startProgram('workers/main.ts', 'Worker ready', {
    TEMPORAL_ADDRESS: server.address,
    DATABASE_URL: mortal.url,
    CASECLOCK_SMTP_URL: smtp.url,
  });
});

afterAll(async () => {
  await stopPrograms();
  await store.close();
  await client.connection.close();
  await Promise.all([server.stop(), smtp.stop(), mortal.end()]);
});

test('cases go on without their record store, and all is recorded once, in order and mailed when it is back', async () => {
  const over = { yet: false };
  const [told, played] = await Promise.all([
    killAgainAndAgain(over),
    play(story, new DevServerStage(client, patient(store), story.caseId)).finally(() => (over.yet = true)),
  ]);

  const happened: RecordedEvent[] = [];
  const inMemory = await play(
    story,
    new InMemoryStage(story.caseId, story.zone, ({ events }) => happened.push(...events)),
  );
  expect(played.surprises).toEqual([]);
  expect(comparePlays(played.lines, inMemory.lines)).toEqual({ missing: [], extra: [] });

  const journal = await store.journal(story.caseId);
  expect(journal.map(({ sequence }) => sequence)).toEqual(journal.map((_, index) => index + 1));
  // A reminder whose duty was met while nobody could look its address up is dropped, and that is an event of its own.
  const dropped = journal.filter(({ event }) => event.type === 'noticeDropped');
  const others = journal.filter((entry) => !dropped.includes(entry));
  expect(others.map(inBrief)).toEqual(happened.map(inBrief));
  expect(await store.verify(undefined, () => {})).toMatchObject({ events: journal.length, found: [] });
  expect(await store.checkWorklist(undefined, () => {})).toEqual([]);

  const mailed = (await store.notices(story.caseId)).filter(({ state }) => state !== 'journalled');
  expect(mailed.filter(({ state }) => state === 'dropped')).toHaveLength(dropped.length);
  const due = mailed.filter(({ state }) => state !== 'dropped');
  expect(due.filter(({ state }) => state !== 'accepted')).toEqual([]);
  const sent = smtp.mails.map(({ messageId }) => messageId);
  expect(new Set(sent).size).toBe(due.length);
  // One that was accepted while nobody could write that down goes out again as the same mail, and its row says so.
  const doubtful = due.reduce((sum, { unanswered }) => sum + unanswered, 0);
  expect(sent.length - due.length).toBeLessThanOrEqual(doubtful);

  expect(told).toHaveLength(KILLS);
  for (const each of told) {
    expect(each).toMatchObject({ exit: 6, out: '' });
    expect(each.err).toMatch(/^The record store does not answer at 127\.0\.0\.1:\d+\. Start it with "npm start"/);
  }
});

test('a worker starts without its record store, and says what that means', async () => {
  const nowhere = `postgres://caseclock@127.0.0.1:${await freePort()}/caseclock`;
  const worker = await startProgram('workers/main.ts', 'Worker ready', {
    TEMPORAL_ADDRESS: server.address,
    DATABASE_URL: nowhere,
    CASECLOCK_SMTP_URL: smtp.url,
  });
  while (!/^Worker: .*\n/m.test(worker.err)) await pause(20);
  expect(worker.err).toMatch(
    /^Worker: The record store does not answer at 127\.0\.0\.1:\d+\. .+ Until then cases go on/m,
  );
  await worker.stop('SIGTERM');
});

/** An event as a difference names it. */
function inBrief({ on, by, event }: RecordedEvent): string {
  const about = 'duty' in event ? event.duty : 'notice' in event ? event.notice : '';
  return `${on} ${by} ${event.type} ${JSON.stringify(about)}`;
}

/** Kills the store a few times during the play; what a person is told who asks for the journal meanwhile. */
async function killAgainAndAgain(over: { yet: boolean }): Promise<Awaited<ReturnType<typeof caseclock>>[]> {
  const told = [];
  while (told.length < KILLS && !over.yet) {
    await pause(1_500);
    await mortal.kill();
    told.push(await caseclock(['journal', 'verify'], { DATABASE_URL: mortal.url }));
    await pause(500);
    await mortal.start();
  }
  return told;
}

/** The store as somebody uses it who asks again until it is back. */
function patient(of: Archive): Archive {
  const again = async (name: keyof Archive, given: unknown[]): Promise<unknown> => {
    try {
      return await (of[name] as (...all: unknown[]) => Promise<unknown>)(...given);
    } catch (error) {
      if ((error as Error).name !== 'StoreUnreachable') throw error;
      await pause(100);
      return again(name, given);
    }
  };
  const names = Object.keys(of) as (keyof Archive)[];
  return Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => again(name, given)])) as never;
}
