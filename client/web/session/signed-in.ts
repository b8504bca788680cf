import type { Context, MiddlewareHandler } from 'hono';
import { fieldOf } from './typed-fields';
import { type Door, viewerOf } from './door';
import { isFromElsewhere, isOfApi, isWrite } from './same-site';
import { say } from './say';
import { csrfOf, dropSession, isCsrfOf, isOver, isStale, readSession, type Session, writeSession } from './session';
import { dropSent, keepUnsent } from './unsent';
import type { SignedIn } from './viewer';

/**
 * Lets through who is signed in and is in the staff directory at this moment, and what was sent from a page of that
 * session. Pages find `viewer` and `csrf` in their context.
 */
export function signedIn(door: Door): MiddlewareHandler<SignedIn> {
  return async (c, next) => {
    const session = await readSession(c, door.settings, door.now());
    if (!session || isOver(session, door.now()) || door.ended.has(session)) return askToSignIn(c, door, session);
    const viewer = viewerOf(await door.archive.staffMember(session.person));
    if (!viewer) return showOut(c, door, session);
    if (isWrite(c) && !(await isFromOwnPage(c, door, session))) return say(c, 403, 'csrf');
    c.set('viewer', viewer);
    c.set('csrf', csrfOf(session, door.settings));
    await next();
    await afterwards(c, door, session);
  };
}

/** A page waits until somebody has signed in; a form is kept. */
async function askToSignIn(c: Context, door: Door, session: Session | null): Promise<Response> {
  if (isOfApi(c)) return say(c, 401, 'signedOutApi');
  const { pathname, search } = new URL(c.req.url);
  if (!isWrite(c)) return c.redirect(`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`, 303);
  if (isFromElsewhere(c, door.settings)) return say(c, 403, 'csrf');
  return keepUnsent(c, door, session && !door.ended.has(session) ? session : null);
}

/** Somebody who left the agency while signed in. */
function showOut(c: Context, door: Door, session: Session): Response | Promise<Response> {
  door.ended.add(session, door.now());
  dropSession(c, door.settings);
  return say(c, 403, 'left');
}

/** Two proofs: where the browser says that it comes from, and the token that no other site can read. */
async function isFromOwnPage(c: Context, door: Door, session: Session): Promise<boolean> {
  if (isFromElsewhere(c, door.settings)) return false;
  const token = c.req.header('X-CSRF-Token') ?? (await fieldOf(c, 'csrf'));
  return isCsrfOf(session, door.settings, token);
}

async function afterwards(c: Context<SignedIn>, door: Door, session: Session): Promise<void> {
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  if (isStale(session, door.now())) await writeSession(c, door.settings, { ...session, used: door.now() });
  if (isWrite(c)) await dropSent(c, door, c.get('viewer').id);
}
