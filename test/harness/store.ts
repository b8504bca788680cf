import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { READY } from '../../store/address';

const ROOT = resolve(__dirname, '../..');

/** A local record store for a test. */
export interface RunningStore {
  url: string;
  /** Its process. */
  process: ChildProcess;
  /** Stops it; its folder goes, too, if it was made for it. */
  stop: () => Promise<void>;
}

/**
 * Starts a record store on a free port, in a new folder or in the one given. A new store is a copy of an empty one
 * that is kept in `var`, for making one takes four seconds and opening one takes one.
 */
export async function startStore(folder?: string): Promise<RunningStore> {
  const home = folder ?? newFolder();
  await furnish(home);
  const child = startServer(home);
  const url = await readyUrl(child);
  const stop = async () => {
    await stopProcess(child);
    if (!folder) rmSync(home, { recursive: true, force: true });
  };
  return { url, process: child, stop };
}

/** The program of the store as a child: with a channel, so that it never outlives the tests. */
export function startServer(folder: string, port = 0): ChildProcess {
  const env = { ...process.env, CASECLOCK_DATA: folder, CASECLOCK_STORE_PORT: String(port) };
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  return spawn(process.execPath, ['--import', 'tsx', 'store/server.ts'], { cwd: ROOT, env, stdio: [...stdio] });
}

/** Waits for the line that tells the address; without it, fails with what the program said instead. */
export async function readyUrl(child: ChildProcess): Promise<string> {
  const said = { out: '', err: '' };
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      const line = said.out.split('\n').find((text, at, all) => text.startsWith(READY) && at < all.length - 1);
      if (line) done(line.slice(READY.length));
    });
    child.once('close', (code) => failed(new Error(`The store ended with ${code}: ${said.err}`)));
  });
}

/** Ends a child and waits until it is gone. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A new folder in the system's place for such. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'caseclock-store-'));
}

/** Puts an empty store into a folder that has none. */
export async function furnish(folder: string): Promise<void> {
  if (existsSync(join(folder, 'record-store'))) return;
  const empty = join(ROOT, 'var/test', `record-store-${versionOfEmptyStore()}`);
  if (!existsSync(empty)) await keepEmptyStore(empty);
  cpSync(empty, join(folder, 'record-store'), { recursive: true });
}

async function keepEmptyStore(place: string): Promise<void> {
  mkdirSync(join(ROOT, 'var/test'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'var/test/new-'));
  const child = startServer(folder);
  await readyUrl(child);
  await stopProcess(child);
  // Test files run at once: one that was faster has put the same there.
  if (!existsSync(place)) renameSync(join(folder, 'record-store'), place);
  rmSync(folder, { recursive: true, force: true });
}

/** Another PGlite or another migration makes another empty store. */
function versionOfEmptyStore(): string {
  const folder = join(ROOT, 'store/migrations');
  const files = [join(ROOT, 'node_modules/@electric-sql/pglite/package.json')];
  files.push(...readdirSync(folder).map((name) => join(folder, name)));
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
