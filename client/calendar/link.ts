import { createHash, randomBytes } from 'node:crypto';
import { WEB_PORT } from '../web/settings';

/* The link to a calendar is its key: 256 random bits. The store has their hash, which nobody can turn back. */

const BYTES = 32;

/** A new key. */
export function newKey(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is kept of a key. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Where the calendars are, below the web program's address. */
export const CALENDARS = '/calendars';

/** The file name of a calendar with that key. */
export function fileOf(key: string): string {
  return `${key}.ics`;
}

/** The link as people put it into a calendar program. `CASECLOCK_WEB_ADDRESS` is where they reach the web program. */
export function linkOf(key: string, env: NodeJS.ProcessEnv): string {
  const local = `http://localhost:${env['CASECLOCK_WEB_PORT'] || WEB_PORT}`;
  const base = (env['CASECLOCK_WEB_ADDRESS'] || local).replace(/\/+$/, '');
  return `${base}${CALENDARS}/${fileOf(key)}`;
}
