import type { Context } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { cookieAt, prefixOf } from './session';
import type { SignInSettings } from './settings';

/** A sign-in that has begun: what the answer of the issuer is held against, and where the person wanted to go. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
  to: string;
}

const COOKIE = 'caseclock-sign-in-';
// Product default: so long may somebody take at the issuer.
const SECONDS = 10 * 60;
// Several windows may ask at once; a browser sends all their cookies with each request, and those have a limit.
const AT_ONCE = 5;

/** Lets the browser remember an attempt. */
export async function writeAttempt(c: Context, settings: SignInSettings, attempt: Attempt): Promise<void> {
  const begun = Object.keys(getCookie(c)).filter((name) => name.includes(COOKIE));
  for (const name of begun.slice(0, Math.max(0, begun.length - AT_ONCE + 1)))
    deleteCookie(c, name, { ...cookieAt(settings.address), prefix: undefined });
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  await setSignedCookie(c, nameOf(attempt.state), value, settings.keys.attempt, {
    ...cookieAt(settings.address),
    maxAge: SECONDS,
  });
}

/** The attempt that an answer belongs to, taken from the browser: an answer counts once. Null where there is none. */
export async function takeAttempt(c: Context, settings: SignInSettings, state: unknown): Promise<Attempt | null> {
  if (typeof state !== 'string' || !/^[\w-]{20,}$/.test(state)) return null;
  const value = await getSignedCookie(c, settings.keys.attempt, nameOf(state), prefixOf(settings.address));
  if (!value) return null;
  deleteCookie(c, nameOf(state), cookieAt(settings.address));
  const attempt = JSON.parse(Buffer.from(value, 'base64url').toString()) as Attempt;
  return attempt.state === state ? attempt : null;
}

function nameOf(state: string): string {
  return `${COOKIE}${state.slice(0, 12)}`;
}
