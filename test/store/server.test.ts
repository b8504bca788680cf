import { existsSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../store/postgres';
import { furnish, newFolder, readyUrl, startServer, startStore, stopProcess } from '../harness/store';
import { batchOf } from './batches';

let folder: string;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('a store ended by %s still has everything', async (signal) => {
  const before = await startStore(folder);
  const store = openStore(before.url);
  await store.record(batchOf('case-1', [1, 2]));
  const { id } = await store.saveText('kept');
  await stopProcess(before.process, signal);
  expect(before.process.exitCode).toBe(signal === 'SIGKILL' ? null : 0);
  await store.close();

  const after = await startStore(folder);
  const again = openStore(after.url);
  expect(await again.journal('case-1')).toHaveLength(2);
  expect(await again.notices('case-1')).toHaveLength(2);
  expect(await again.text(id)).toMatchObject({ words: 'kept' });
  await again.close();
  await after.stop();
});

test('a client finds the store again after a restart', async () => {
  const first = await startStore(folder);
  const port = Number(new URL(first.url).port);
  const store = openStore(first.url);
  await store.record(batchOf('case-1', [1]));
  await stopProcess(first.process, 'SIGKILL');
  await expect(store.journal('case-1')).rejects.toMatchObject({ name: 'StoreUnreachable' });

  const second = startServer(folder, port);
  expect(await readyUrl(second)).toBe(first.url);
  expect(await store.journal('case-1')).toHaveLength(1);
  await store.close();
  await stopProcess(second);
});

test('a second store on the same folder is refused in plain words, and the first goes on', async () => {
  const first = await startStore(folder);
  const second = readyUrl(startServer(folder));
  await expect(second).rejects.toThrow(`Another record store (process ${first.process.pid}) has the data folder`);
  const store = openStore(first.url);
  expect(await store.journal('case-1')).toEqual([]);
  await store.close();
  await first.stop();
});

test('of two stores that find the lock of a killed one, one gets the folder', async () => {
  const killed = await startStore(folder);
  await stopProcess(killed.process, 'SIGKILL');
  const two = [startServer(folder), startServer(folder)];
  const ends = await Promise.allSettled(two.map((child) => readyUrl(child)));
  expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(JSON.stringify(ends.map((end) => String('reason' in end && end.reason)))).toContain('has the data folder');
  await Promise.all(two.map((child) => stopProcess(child)));
});

test('a store killed while it makes its database starts afresh', async () => {
  const impatient = startServer(folder);
  await appeared(folder, 'record-store.new');
  await stopProcess(impatient, 'SIGKILL');
  expect(readdirSync(folder)).not.toContain('record-store');
  const patient = startServer(folder);
  expect(await readyUrl(patient)).toMatch(/^postgres:/);
  await stopProcess(patient);
});

test('a port that is taken is said to be taken', async () => {
  const first = await startStore(folder);
  const elsewhere = join(folder, 'other');
  await furnish(elsewhere);
  const second = readyUrl(startServer(elsewhere, Number(new URL(first.url).port)));
  await expect(second).rejects.toThrow('is taken: set CASECLOCK_STORE_PORT to a free one');
  await first.stop();
});

test('the store goes when the one that started it is gone', async () => {
  const { process: child } = await startStore(folder);
  const ended = new Promise((done) => child.once('exit', done));
  child.disconnect();
  expect(await ended).toBe(0);
});

/** Waits until something of that name is in a folder. */
async function appeared(place: string, name: string): Promise<void> {
  const watching = watch(place);
  await new Promise<void>((seen) => {
    const look = () => existsSync(join(place, name)) && seen();
    watching.on('change', look);
    look();
  });
  watching.close();
}
