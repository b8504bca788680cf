import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { SignInSettings } from './settings';

/** Who signed in at this browser, and when. It is kept by the browser, signed, and readable by no script. */
export interface Session {
  id: string;
  person: string;
  /** When they signed in, in milliseconds since 1970. */
  since: number;
  /** When they last asked for something, in milliseconds since 1970; to the minute. */
  used: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// Product defaults: a working day, and the hour after which somebody has left the desk.
const LASTS = 8 * HOUR;
const IDLE = 60 * MINUTE;
// Product default: so long a session that is over still says whose unsent form it was.
const REMEMBERED = 24 * HOUR;
// The cookie is written anew when the last one is older: not for each of ten requests of one page.
const NOTED_EVERY = MINUTE;

const COOKIE = 'caseclock-session';

/** A new session. */
export function newSession(person: string, now: number): Session {
  return { id: randomBytes(24).toString('base64url'), person, since: now, used: now };
}

/** Whether a session has come to its end by the clock. */
export function isOver({ since, used }: Session, now: number): boolean {
  return now >= since + LASTS || now >= used + IDLE;
}

/** Whether the last use is to be noted anew. */
export function isStale({ used }: Session, now: number): boolean {
  return now >= used + NOTED_EVERY;
}

/** The session that a browser shows, over or not; null where it has none, or one that we did not sign. */
export async function readSession(c: Context, { keys, address }: SignInSettings, now: number): Promise<Session | null> {
  const value = await getSignedCookie(c, keys.session, COOKIE, prefixOf(address));
  if (!value) return null;
  const session = JSON.parse(Buffer.from(value, 'base64url').toString()) as Session;
  return now < session.since + LASTS + REMEMBERED ? session : null;
}

/** Gives a session to the browser. */
export async function writeSession(c: Context, { keys, address }: SignInSettings, session: Session): Promise<void> {
  const value = Buffer.from(JSON.stringify(session)).toString('base64url');
  const maxAge = (LASTS + REMEMBERED) / 1000;
  await setSignedCookie(c, COOKIE, value, keys.session, { ...cookieAt(address), maxAge });
}

/** Takes the session from the browser. */
export function dropSession(c: Context, { address }: SignInSettings): void {
  deleteCookie(c, COOKIE, cookieAt(address));
}

/** How every cookie of the sign-in is kept: from scripts, from other sites, and from the clear where there is TLS. */
export function cookieAt(address: URL) {
  const secure = address.protocol === 'https:';
  const prefix = prefixOf(address);
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure, ...(prefix ? { prefix } : {}) } as const;
}

/** With TLS the browser holds the cookie to this host. */
export function prefixOf(address: URL): 'host' | undefined {
  return address.protocol === 'https:' ? 'host' : undefined;
}

/** The token that the forms of a session send back. */
export function csrfOf({ id }: Session, { keys }: SignInSettings): string {
  return createHmac('sha256', keys.csrf).update(id).digest('base64url');
}

/** Whether a token is the one of the session; takes the same time for whatever is guessed. */
export function isCsrfOf(session: Session, settings: SignInSettings, given: unknown): boolean {
  const own = Buffer.from(csrfOf(session, settings));
  const sent = Buffer.from(typeof given === 'string' ? given : '');
  return own.length === sent.length && timingSafeEqual(own, sent);
}

/** The sessions that somebody ended, until they would be over anyway. Of this process alone. */
export class EndedSessions {
  private readonly until = new Map<string, number>();

  add({ id, since }: Session, now: number): void {
    for (const [each, until] of this.until) if (until <= now) this.until.delete(each);
    this.until.set(id, since + LASTS + REMEMBERED);
  }

  has({ id }: Session): boolean {
    return this.until.has(id);
  }
}
