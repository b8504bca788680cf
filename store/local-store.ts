import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { localAddress } from './address';
import { takeFolder } from './folder-lock';
import { migrate } from './migrate';
import { SharedPGlite } from './shared-pglite';

// Connections over the limit are refused, and an idle one costs nothing: room for a dozen pools.
const CONNECTIONS = 64;

/** A database in a folder that other processes of this machine can use. */
export interface LocalStore {
  url: string;
  close(): Promise<void>;
}

/** Opens the database in that folder, brings its tables up to date and serves it on loopback. */
export async function openLocalStore(folder: string, port: number, onBroken: () => void): Promise<LocalStore> {
  const giveBack = await takeFolder(join(folder, 'record-store.lock'));
  // The last resort: an exit that nobody planned gives the folder back, too.
  process.once('exit', giveBack);
  const db = await openDatabase(join(folder, 'record-store'));
  db.onBroken = onBroken;
  // Nobody finds the store at its address before its tables are there.
  await withServer(db, 0, migrate);
  const server = await listen(db, port);
  return { url: addressOf(server), close: () => closeAll(server, db) };
}

/** A new database is made aside, for making it takes seconds and a killed process would leave half a database. */
async function openDatabase(folder: string): Promise<SharedPGlite> {
  if (!existsSync(folder)) {
    const aside = `${folder}.new`;
    await rm(aside, { recursive: true, force: true });
    await (await opened(aside)).close();
    await rename(aside, folder);
  }
  return opened(folder);
}

async function opened(folder: string): Promise<SharedPGlite> {
  const db = new SharedPGlite(folder);
  await db.waitReady;
  return db;
}

async function withServer(db: SharedPGlite, port: number, use: (url: string) => Promise<unknown>): Promise<void> {
  const server = await listen(db, port);
  try {
    await use(addressOf(server));
  } finally {
    await server.stop();
  }
}

async function listen(db: SharedPGlite, port: number): Promise<PGLiteSocketServer> {
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port, maxConnections: CONNECTIONS });
  await server.start().catch((error: unknown) => {
    throw isTaken(error) ? new Error(`Port ${port} is taken: set CASECLOCK_STORE_PORT to a free one.`) : error;
  });
  return server;
}

async function closeAll(server: PGLiteSocketServer, db: SharedPGlite): Promise<void> {
  await server.stop();
  // Clients that were in mid-transaction are being rolled back meanwhile.
  if (db.isInTransaction()) await db.exec('ROLLBACK');
  await db.close();
}

function addressOf(server: PGLiteSocketServer): string {
  return localAddress(Number(server.getServerConn().split(':').at(-1)));
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
