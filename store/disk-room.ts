import { statfs } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// The database makes its log in files of 16 MB, and cannot open without room for the next one.
const MEGABYTE = 1024 * 1024;
const NEEDED = 17 * MEGABYTE;
// Taking up the log may need more. With so much room it is not the room that is missing.
const PLENTY = 4 * NEEDED;
const LOOK_EVERY = 1_000;

/** The disk of the local store has no room left. */
export class DiskFull extends Error {
  override name = 'DiskFull';

  constructor(folder: string) {
    super(`The disk of ${folder} is full. Make room on it: at least ${NEEDED / MEGABYTE} MB must be free.`);
  }
}

/** Whether a disk has no room for what the database needs to open. */
export async function isFull(folder: string): Promise<boolean> {
  return (await freeOn(folder)) < NEEDED;
}

/** Opens as soon as the disk has room for it; fails when it has plenty, and opening fails all the same. */
export async function onceThereIsRoom<Opened>(folder: string, open: () => Promise<Opened>): Promise<Opened> {
  for (;;) {
    if (!(await isFull(folder))) {
      try {
        return await open();
      } catch (error) {
        if ((await freeOn(folder)) >= PLENTY) throw error;
      }
    }
    await pause(LOOK_EVERY);
  }
}

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Stands in for the database at its port: whoever comes hears that the disk is full, as PostgreSQL says it. */
export async function tellThatDiskIsFull(port: number): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    // Once the greeting has been read: on a line with something unread, the answer might be lost.
    socket.once('data', () => socket.end(DISK_FULL));
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return server;
}

const FIELDS = Buffer.from('SFATAL\0VFATAL\0C53100\0MThe disk of the record store is full.\0\0');
const DISK_FULL = Buffer.concat([Buffer.from('E\0\0\0\0'), FIELDS]);
DISK_FULL.writeInt32BE(DISK_FULL.length - 1, 1);
