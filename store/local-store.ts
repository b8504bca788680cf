import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { localAddress } from './address';
import { DiskFull, isFull, onceThereIsRoom, tellThatDiskIsFull } from './disk-room';
import { takeFolder } from './folder-lock';
import { migrate } from './migrate';
import { NoRoomForLog, SharedPGlite } from './shared-pglite';

// Connections over the limit are refused, and an idle one costs nothing: room for a dozen pools.
const CONNECTIONS = 64;

/** A database in a folder that other processes of this machine can use. */
export interface LocalStore {
  url: string;
  close(): Promise<void>;
}

/** Told of what becomes of an open store. */
export interface StoreWatch {
  /** It broke down for good. */
  onBroken: (error: unknown) => void;
  /** Its disk is full: it refuses everybody until there is room. */
  onFull: (error: DiskFull) => void;
  /** There is room, and it goes on. */
  onRoom: () => void;
}

/**
 * Opens the database in that folder, brings its tables up to date and serves it on loopback. A database that had no
 * room for its log is opened anew once there is some, at the same address.
 */
export async function openLocalStore(folder: string, port: number, watch: StoreWatch): Promise<LocalStore> {
  const giveBack = await takeFolder(join(folder, 'record-store.lock'));
  // The last resort: an exit that nobody planned gives the folder back, too.
  process.once('exit', giveBack);
  const place = join(folder, 'record-store');
  const db = await openDatabase(place);
  db.onBroken = (error) => watch.onBroken(error instanceof NoRoomForLog ? new DiskFull(place) : error);
  // Nobody finds the store at its address before its tables are there.
  await withServer(db, 0, migrate);
  return new ServedStore(place, db, await listen(db, port), watch);
}

/** A database behind its door. While its disk is full, somebody else stands there and says so. */
class ServedStore implements LocalStore {
  readonly url: string;
  private readonly port: number;
  private standIn: Server | null = null;

  constructor(
    private readonly place: string,
    private db: SharedPGlite,
    private server: PGLiteSocketServer,
    private readonly watch: StoreWatch,
  ) {
    this.port = portOf(server);
    this.url = localAddress(this.port);
    this.keepWatch();
  }

  async close(): Promise<void> {
    if (this.standIn) return void this.standIn.close();
    await this.server.stop();
    // Clients that were in mid-transaction are being rolled back meanwhile.
    if (this.db.isInTransaction()) await this.db.exec('ROLLBACK');
    await this.db.close();
  }

  private keepWatch(): void {
    const { onBroken } = this.watch;
    this.db.onBroken = (error) =>
      error instanceof NoRoomForLog ? void this.openAnew().catch(onBroken) : onBroken(error);
  }

  private async openAnew(): Promise<void> {
    this.watch.onFull(new DiskFull(this.place));
    await this.server.stop();
    this.db.abandon();
    this.standIn = await tellThatDiskIsFull(this.port);
    this.db = await onceThereIsRoom(this.place, () => opened(this.place));
    await closed(this.standIn);
    this.server = await listen(this.db, this.port);
    this.standIn = null;
    this.keepWatch();
    this.watch.onRoom();
  }
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
  try {
    await db.waitReady;
  } catch (error) {
    db.abandon();
    throw (await isFull(folder)) ? new DiskFull(folder) : error;
  }
  return db;
}

async function withServer(db: SharedPGlite, port: number, use: (url: string) => Promise<unknown>): Promise<void> {
  const server = await listen(db, port);
  try {
    await use(localAddress(portOf(server)));
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

async function closed(server: Server): Promise<void> {
  await new Promise((done) => server.close(done));
}

function portOf(server: PGLiteSocketServer): number {
  return Number(server.getServerConn().split(':').at(-1));
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
