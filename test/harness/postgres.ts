import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { stopProcess } from './store';

/** A PostgreSQL server of this machine, or why there is none to test with. */
export type PostgresFound = { programs: string; user?: { uid: number; gid: number } } | { missing: string };

/** Looks for the programs, and for a user to run them: PostgreSQL refuses to run as root. */
export function findPostgres(): PostgresFound {
  const programs = places().find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
  if (!programs) return { missing: 'no PostgreSQL server is installed on this machine' };
  if (process.getuid?.() !== 0) return { programs };
  try {
    return { programs, user: { uid: idOf('-u'), gid: idOf('-g') } };
  } catch {
    return { missing: 'PostgreSQL refuses to run as root, and there is no user postgres' };
  }
}

/** Starts an empty PostgreSQL in a new folder on a free port. */
export async function startPostgres(found: PostgresFound): Promise<{ url: string; stop: () => Promise<void> }> {
  if ('missing' in found) throw new Error(found.missing);
  const folder = mkdtempSync(join(tmpdir(), 'caseclock-postgres-'));
  if (found.user) chownSync(folder, found.user.uid, found.user.gid);
  const as = { ...found.user, cwd: folder, stdio: 'ignore' } as const;
  const settings = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(found.programs, 'initdb'), settings, as);
  const port = await freePort();
  const where = ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'];
  const server = spawn(join(found.programs, 'postgres'), where, as);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
  await answering(url);
  const stop = async () => {
    // PostgreSQL's fast shutdown.
    await stopProcess(server, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function places(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...versions, ...(process.env.PATH ?? '').split(delimiter)];
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answering(url: string, tries = 100): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    await answering(url, tries - 1);
  }
}
