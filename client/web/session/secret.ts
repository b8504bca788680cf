import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../../store/address';

/** What cookies and forms are signed with: a key for each purpose, so that none passes for another. */
export interface SessionKeys {
  session: string;
  attempt: string;
  csrf: string;
}

// A secret of 32 characters has 128 bits even if each is one of sixteen.
const SHORTEST = 32;

/**
 * The secret of this Caseclock: the one in the settings, or on one machine the one that was made here once. Several web
 * programs need the same, so with a database of its own it has to be given.
 */
export function sessionSecret(env: NodeJS.ProcessEnv): string {
  const given = env['CASECLOCK_SESSION_SECRET'];
  if (given && given.length >= SHORTEST) return given;
  if (given) throw new Error(`CASECLOCK_SESSION_SECRET must have at least ${SHORTEST} characters. ${HOW}`);
  if (env['DATABASE_URL'])
    throw new Error(`CASECLOCK_SESSION_SECRET is not set, and with DATABASE_URL nobody can sign in without it. ${HOW}`);
  return keptSecret(dataFolder(env));
}

const HOW = 'Make one with "openssl rand -hex 32", keep it secret, and give it to every web program.';

/** The secret that is kept in a folder, made there when it is asked for first; its owner alone can read it. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'session-secret');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(SHORTEST).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** The keys that a secret gives. */
export function keysOf(secret: string): SessionKeys {
  const key = (purpose: string) => createHmac('sha256', secret).update(`caseclock ${purpose}`).digest('hex');
  return { session: key('session'), attempt: key('sign-in attempt'), csrf: key('csrf') };
}
