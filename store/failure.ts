import { types } from 'node:util';
import { placeOf } from './address';

/** The record store does not answer. Trying again later is right. */
export class StoreUnreachable extends Error {
  override name = 'StoreUnreachable';

  constructor(url: string) {
    super(
      `The record store does not answer at ${placeOf(url)}. Start it with "npm start" (the store alone: ` +
        `"node --import tsx store/server.ts"), or set DATABASE_URL to a PostgreSQL server that is running.`,
    );
  }
}

/** The disk of the record store is full. What was asked for was undone as a whole; trying again once there is room is right. */
export class StoreFull extends Error {
  override name = 'StoreFull';

  constructor(url: string) {
    super(
      `The disk of the record store at ${placeOf(url)} is full: nothing of this was kept. Make room on that disk, or give ` +
        'it more, and then do it again. What was recorded before is there.',
    );
  }
}

/** An event is recorded already under that number, and says something else. Trying again is of no use. */
export class EventConflict extends Error {
  override name = 'EventConflict';

  constructor(caseId: string, sequence: number) {
    super(
      `Event ${sequence} of case ${caseId} is in the journal already and says something else. ` +
        `Nothing of this batch was recorded.`,
    );
  }
}

/** The record store answered, and refused. */
export class StoreRefusal extends Error {
  override name = 'StoreRefusal';
}

/** Somebody asks for what is not theirs. */
export class NoRight extends Error {
  override name = 'NoRight';
}

/** What is asked for cannot be done as things stand. */
export class Declined extends Error {
  override name = 'Declined';
}

/** Names, words and printed documents of a case are gone for good. */
export class Expunged extends Error {
  override name = 'Expunged';

  constructor(caseId: string, { by, order, at }: { by: string; order: string; at: string }) {
    super(
      `Names, words and printed documents of case ${caseId} were removed on ${at.slice(0, 10)} (UTC) by ${by}, order ` +
        `${order}. Its journal, duties and notices are kept. Nothing was done.`,
    );
  }
}

/**
 * What may be shown and logged of a failure. PostgreSQL quotes the row that it refuses, and a row may hold somebody's
 * words: so the code and the names of table and rule go on, and the original error does not, not even as a cause.
 */
export function plain(error: unknown, url: string): unknown {
  // Not `instanceof`: Jest's files have an Error of their own, and Node's are none of it.
  if (!types.isNativeError(error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (isLost(code, error.message)) return new StoreUnreachable(url);
  if (isFull(code, error.message)) return new StoreFull(url);
  return SQLSTATE.test(code) ? new StoreRefusal(refusal(error, code, url)) : error;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;
// Connection exceptions, too many connections, shutting down, starting up.
const AWAY = /^(08...|53300|57P0[123])$/;
const NETWORK = /^E(CONN|TIMEDOUT|NOTFOUND|HOST|NET|PIPE|AI_)/;
// `pg` gives these no code.
const DROPPED = /^(connection terminated|timeout exceeded|client has encountered|client was closed)/i;

function isLost(code: string, message: string): boolean {
  return AWAY.test(code) || (NETWORK.test(code) && !SQLSTATE.test(code)) || DROPPED.test(message);
}

// Disk full; an error of input or output says itself whether it was that.
function isFull(code: string, message: string): boolean {
  return code === '53100' || (code === '58030' && message.includes('No space left on device'));
}

/** Classes whose messages name users, databases, tables and columns only. */
const NAMES_ONLY = /^(28|3D|3F|42)/;

function refusal(error: Error & { table?: string; constraint?: string }, code: string, url: string): string {
  const rule = [error.table, error.constraint].filter(Boolean).join(', ');
  const why = NAMES_ONLY.test(code) ? error.message : rule;
  const hint = code === '42P01' ? ' Its tables have not been made: run the migrations.' : '';
  return `The record store at ${placeOf(url)} refused (PostgreSQL ${code}${why ? `: ${why}` : ''}).${hint}`;
}
