import { existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FRESH_EVERY, keepReadyFile } from '../../workers/ready-file';
import { startProgram, stopPrograms } from '../harness/processes';
import { startDevServer } from '../harness/temporal';

const folder = mkdtempSync(join(tmpdir(), 'caseclock-ready-'));

let server: Awaited<ReturnType<typeof startDevServer>>;
beforeAll(async () => {
  server = await startDevServer();
}, 60_000);
afterAll(async () => {
  await stopPrograms();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a worker has its file while it takes work, and none when it has stopped', async () => {
  const path = join(folder, 'of-a-worker');
  const worker = await startProgram('workers/main.ts', 'Worker ready', {
    TEMPORAL_ADDRESS: server.address,
    // Nobody answers there: a worker is well without its record store.
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    CASECLOCK_READY_FILE: path,
  });
  expect(existsSync(path)).toBe(true);
  await worker.stop('SIGTERM');
  expect(existsSync(path)).toBe(false);
}, 60_000);

test('the file stays fresh for as long as work is taken, and grows old afterwards', () => {
  jest.useFakeTimers();
  const path = join(folder, 'kept');
  let takesWork = true;
  const end = keepReadyFile(path, () => takesWork);
  const isFreshAfterAWhile = () => {
    utimesSync(path, 0, 0);
    jest.advanceTimersByTime(FRESH_EVERY);
    return statSync(path).mtimeMs > 0;
  };
  expect(isFreshAfterAWhile()).toBe(true);
  takesWork = false;
  expect(isFreshAfterAWhile()).toBe(false);
  end();
  expect(existsSync(path)).toBe(false);
  jest.useRealTimers();
});

test('a file that cannot be written is named with the way out', () => {
  expect(() => keepReadyFile(join(folder, 'nowhere', 'ready'), () => true)).toThrow(
    /nowhere\/ready cannot be written \(ENOENT\).*CASECLOCK_READY_FILE/,
  );
});
