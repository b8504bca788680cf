import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The data folder belongs to another process. */
export class FolderTaken extends Error {
  override name = 'FolderTaken';
}

// Longer than two processes take that find the same stale lock and replace it one after the other.
const SETTLING = 100;

/**
 * Takes a folder for this process; two databases on one folder would destroy it. The lock names a process, so what a
 * killed one left behind is recognised and replaced. Returns what gives the folder back.
 */
export async function takeFolder(lock: string): Promise<() => void> {
  const mine = `${process.pid} ${birthOf(process.pid)}\n`;
  mkdirSync(dirname(lock), { recursive: true });
  if (!create(lock, mine)) await replaceStale(lock, mine);
  return () => {
    if (read(lock) === mine) rmSync(lock, { force: true });
  };
}

async function replaceStale(lock: string, mine: string): Promise<void> {
  refuseLiving(lock);
  rmSync(lock, { force: true });
  create(lock, mine);
  await pause(SETTLING);
  // Somebody else was faster; and may be gone by now, too.
  if (read(lock) !== mine) await replaceStale(lock, mine);
}

function refuseLiving(lock: string): void {
  const [pid = '', birth = ''] = read(lock).trim().split(' ');
  if (!isAlive(Number(pid)) || birthOf(Number(pid)) !== birth) return;
  throw new FolderTaken(
    `Another record store (process ${pid}) has the data folder ${dirname(lock)} open. Use that one, stop it, or ` +
      `set CASECLOCK_DATA to another folder.`,
  );
}

function create(lock: string, owner: string): boolean {
  try {
    writeFileSync(lock, owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, where the system tells: after a restart its number may belong to another program. */
function birthOf(pid: number): string {
  // The name in the second field may hold spaces; the start is the 20th field after its closing bracket.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return fields[19] ?? 'unknown';
}
