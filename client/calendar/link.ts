import { createHash, randomBytes } from 'node:crypto';
import { webAddress } from '../web/settings';

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

/** The link as people put it into a calendar program. */
export function linkOf(key: string, env: NodeJS.ProcessEnv): string {
  return `${webAddress(env)}${CALENDARS}/${fileOf(key)}`;
}
