import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { isWrite } from './same-site';
import { say } from './say';
import type { SignInSettings } from './settings';
import type { SignedIn } from './viewer';

const MINUTE = 60_000;

// Product defaults. Behind one address sits a whole office, which comes to work at the same hour.
const SIGN_INS = { within: 5 * MINUTE, limit: 200 };
const WRITES = { within: MINUTE, limit: 120 };

/** So many sign-ins may come from one address. */
export function signInLimit(settings: SignInSettings): MiddlewareHandler {
  return rateLimiter({
    windowMs: SIGN_INS.within,
    limit: SIGN_INS.limit,
    standardHeaders: false,
    keyGenerator: (c) => addressOf(c, settings),
    handler: tooMany,
  });
}

// The library hands on whatever this gives, a promise too; its type does not say so.
const tooMany = ((c: Context) => say(c, 429, 'tooMany')) as (c: Context) => void;

/** So much may one person send. */
export function writeLimit(): MiddlewareHandler<SignedIn> {
  return rateLimiter<SignedIn>({
    windowMs: WRITES.within,
    limit: WRITES.limit,
    standardHeaders: false,
    keyGenerator: (c) => c.get('viewer').id,
    skip: (c) => !isWrite(c),
    handler: tooMany,
  });
}

/** Who asks. With TLS there is a proxy in front, and the last address in its header is the one that it saw itself. */
function addressOf(c: Context, { address }: SignInSettings): string {
  const seen = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  if (address.protocol === 'https:' && seen) return seen;
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Asked without a network, as tests do.
    return '';
  }
}
