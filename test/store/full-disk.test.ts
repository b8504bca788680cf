import { randomBytes } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { tellFailure } from '../../client/cli/failure';
import { plain } from '../../store/failure';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { findPostgres, startPostgres } from '../harness/postgres';
import { smallDisk } from '../harness/small-disk';
import { startStore } from '../harness/store';
import { batchOf } from './batches';

/* What people are told when the disk of the record store has no room left, on disks that are really full. */

const URL = 'postgres://caseclock:secret@db.agency.example/caseclock';
const found = findPostgres();

const local = smallDisk(110);
if ('missing' in local) process.stderr.write(`No full disk under the local record store: ${local.missing}.\n`);
else {
  afterAll(local.remove);
  test('the local store says that its disk is full, and goes on by itself when there is room', async () => {
    const ballast = ballastIn(local.folder, 32_000_000);
    const { url, process: child, stop } = await startStore(local.folder);
    const store = openStore(url);
    await store.record(batchOf('case-1', [1, 2]));
    await filled(store);
    const told = linesOf(child);
    // There may be room for a little yet; in the end there is none for the database's own log.
    while (told.err === '') await store.saveText(randomBytes(50_000).toString('hex')).catch(() => {});
    expect(told.err).toMatch(/^Record store: The disk of .+ is full\. Make room on it: .+ goes on by itself\.\n$/);
    await refusesFor(store);

    rmSync(ballast);
    await whenThereIsRoom(() => store.record(batchOf('case-1', [3])));
    expect(told.err).toContain('There is room on its disk again');
    expect(await store.journal('case-1')).toHaveLength(3);
    expect((await store.verify('case-1', () => {})).found).toEqual([]);
    const { id } = await store.saveText('still here');
    expect((await store.text(id))?.words).toBe('still here');
    await store.close();
    await stop();
    expect(child.exitCode).toBe(0);
  });
}

const ofServer = 'missing' in found ? found : smallDisk(30);
if ('missing' in ofServer) process.stderr.write(`No full disk under PostgreSQL: ${ofServer.missing}.\n`);
else {
  afterAll(ofServer.remove);
  test('PostgreSQL with a full disk is told as that; what it has stays, and it goes on when there is room', async () => {
    const { url, stop } = await startPostgres(found);
    const small = await databaseIn(ofServer.folder, url);
    await migrate(small);
    await goesOnAfterFullDisk(small, ofServer.folder);
    await stop();
  });
}

/** Fills the disk with words, sees what is told, and makes room. */
async function goesOnAfterFullDisk(url: string, folder: string): Promise<void> {
  const ballast = ballastIn(folder, 8_000_000);
  const store = openStore(url);
  await store.record(batchOf('case-1', [1, 2]));
  const refused = await filled(store);
  expect(await store.journal('case-1')).toHaveLength(2);
  rmSync(ballast);
  const { id } = await store.saveText(refused);
  expect((await store.text(id))?.words).toBe(refused);
  await store.record(batchOf('case-1', [3]));
  expect((await store.verify('case-1', () => {})).found).toEqual([]);
  await store.close();
}

/** What can be removed to make room. */
function ballastIn(folder: string, bytes: number): string {
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(bytes));
  return ballast;
}

/** What a process says of its troubles from now on. */
function linesOf(child: ChildProcess): { err: string } {
  const said = { err: '' };
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return said;
}

/** Whoever asks is told that the disk is full, at once; lines that were open when it filled up are closed. */
async function refusesFor(store: Archive): Promise<void> {
  for (const ask of [() => store.journal('case-1'), () => store.record(batchOf('case-1', [3]))])
    await expect(again(ask, 'StoreUnreachable')).rejects.toMatchObject({ name: 'StoreFull' });
}

/** As the workers do it: again, until it is done. */
async function whenThereIsRoom(ask: () => Promise<unknown>): Promise<unknown> {
  return again(() => again(ask, 'StoreFull'), 'StoreUnreachable');
}

/** Asks again for as long as the answer is that failure. */
async function again(ask: () => Promise<unknown>, failure: string): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name !== failure) throw error;
    await pause(100);
    return again(ask, failure);
  }
}

/** Stores words until there is no room, sees what is told of that, and returns the words that were not kept. */
async function filled(store: Archive): Promise<string> {
  for (let texts = 0; texts < 60; texts++) {
    const words = randomBytes(500_000).toString('hex');
    const failure: unknown = await store.saveText(words).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) continue;
    const message = expect.stringContaining('is full: nothing of this was kept') as string;
    expect(failure).toMatchObject({ name: 'StoreFull', message });
    return words;
  }
  throw new Error('The disk was not filled.');
}

/** A database of which the tables alone are in that folder. */
async function databaseIn(folder: string, url: string): Promise<string> {
  const space = join(folder, 'space');
  mkdirSync(space);
  if ('user' in found && found.user) chownSync(space, found.user.uid, found.user.gid);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create tablespace small location '${space}'`);
  await client.query('create database small tablespace small');
  await client.end();
  return url.replace('/postgres?', '/small?');
}

test.each([
  ['53100', 'could not extend file "base/5/16384": No space left on device'],
  ['58030', 'could not write to file "pg_wal/xlogtemp.1": No space left on device'],
])('the command line says what to do, and ends as with a server that is down (%s)', (code, message) => {
  const failure = plain(Object.assign(new Error(message), { code }), URL);
  let said = '';
  const err = { write: (words: string) => (said += words) };
  const invocation = { out: err, err, env: {}, input: async () => '', json: false };
  expect(tellFailure(failure, invocation)).toBe(6);
  expect(said).toMatch(/^The disk of the record store at db\.agency\.example:5432 is full: .+ Make room/);
  expect(said).not.toMatch(/secret|xlogtemp|16384/);
});

test('another error of input or output is not taken for a full disk', () => {
  const failure = plain(Object.assign(new Error('could not read block 7'), { code: '58030' }), URL);
  expect(failure).toMatchObject({ name: 'StoreRefusal' });
});
