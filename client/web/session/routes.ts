import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Archive, StaffEntry } from '../../../store/record-store';
import { takeAttempt, writeAttempt } from './attempt';
import { fieldOf } from './typed-fields';
import { type Door, openSession, viewerOf } from './door';
import { CALLBACK, type Claims, IssuerUnreachable, SignInRefused } from './issuer';
import { languageNamed, rememberLanguage } from './language';
import { localPath } from './local-path';
import { isFromElsewhere } from './same-site';
import { say } from './say';
import { cookieAt, dropSession, isCsrfOf, newSession, writeSession } from './session';
import { isLoopback } from './settings';
import type { Viewer } from './viewer';

/** The ways in and out. */
export function doorRoutes(door: Door): Hono {
  const routes = new Hono();
  routes.get('/sign-in', (c) => begin(c, door));
  routes.get(CALLBACK, (c) => finish(c, door));
  routes.post('/sign-out', (c) => signOut(c, door));
  routes.get('/signed-out', (c) => say(c, 200, 'signedOut'));
  routes.post('/language', (c) => chooseLanguage(c, door));
  return routes;
}

async function begin(c: Context, door: Door): Promise<Response> {
  const to = localPath(c.req.query('to'), '/');
  const { address } = door.settings;
  // Of one machine's two names a cookie belongs to the one under which the issuer sends people back.
  const { host, hostname } = new URL(c.req.url);
  if (host !== address.host && isLoopback(hostname) && isLoopback(address.hostname))
    return c.redirect(new URL(`/sign-in?to=${encodeURIComponent(to)}`, address).href, 303);
  if (await openSession(c, door)) return c.redirect(to, 303);
  try {
    const { url, attempt } = await door.issuer.begin({ asks: getCookie(c, LEFT) !== undefined });
    await writeAttempt(c, door.settings, { ...attempt, to });
    c.header('Cache-Control', 'no-store');
    return c.redirect(url.href, 303);
  } catch (error) {
    return notSignedIn(c, door, error);
  }
}

async function finish(c: Context, door: Door): Promise<Response> {
  const { searchParams } = new URL(c.req.url);
  const attempt = await takeAttempt(c, door.settings, searchParams.get('state'));
  const before = await openSession(c, door);
  // Back in the history of a browser that is signed in.
  if (!attempt) return before ? c.redirect('/', 303) : say(c, 400, 'again');
  try {
    const viewer = await personOf(await door.issuer.finish(searchParams, attempt), door);
    if (!viewer) return await say(c, 403, 'unknown');
    if (before) door.ended.add(before, door.now());
    await writeSession(c, door.settings, newSession(viewer.id, door.now()));
    deleteCookie(c, LEFT, leftAt(door));
    c.header('Cache-Control', 'no-store');
    return c.redirect(attempt.to, 303);
  } catch (error) {
    return notSignedIn(c, door, error);
  }
}

async function notSignedIn(c: Context, door: Door, error: unknown): Promise<Response> {
  if (error instanceof SignInRefused) {
    door.report(`Somebody was not signed in: ${error.message}`);
    return say(c, 400, 'refused');
  }
  if (!(error instanceof IssuerUnreachable)) throw error;
  door.report(`The issuer ${door.settings.issuer.origin} does not answer: ${error.message}`);
  return say(c, 503, 'unreachable');
}

/** Whom the issuer means, as the directory has them now; null for whoever is none of the agency's. */
async function personOf(claims: Claims, { archive, settings, report }: Door): Promise<Viewer | null> {
  const said = claims[settings.claim];
  if (typeof said !== 'string' || said === '') {
    report(`The ID token has no claim "${settings.claim}" (CASECLOCK_OIDC_CLAIM).`);
    return null;
  }
  if (settings.claim !== 'email') return viewerOf(await archive.staffMember(said));
  return claims['email_verified'] === false ? null : viewerOf(await personWithMail(archive, said));
}

/** The one active person with that address: of two nobody could tell which. */
async function personWithMail(archive: Pick<Archive, 'staff'>, mail: string): Promise<StaffEntry | null> {
  const same = (entry: StaffEntry) => entry.active && entry.mail?.toLowerCase() === mail.toLowerCase();
  const [person, ...others] = (await archive.staff()).filter(same);
  return person && others.length === 0 ? person : null;
}

// That somebody signed out here: the issuer is to ask the next one, even if it still knows the one before.
const LEFT = 'caseclock-left';
const DAY = 24 * 60 * 60;

/** It says nothing that needs the prefix of the others, and is read by its plain name. */
function leftAt({ settings }: Door) {
  return { ...cookieAt(settings.address), prefix: undefined };
}

async function signOut(c: Context, door: Door): Promise<Response> {
  const session = await openSession(c, door);
  if (session) {
    const token = await fieldOf(c, 'csrf');
    if (isFromElsewhere(c, door.settings) || !isCsrfOf(session, door.settings, token)) return say(c, 403, 'csrf');
    door.ended.add(session, door.now());
    setCookie(c, LEFT, '1', { ...leftAt(door), maxAge: DAY });
  }
  dropSession(c, door.settings);
  return c.redirect('/signed-out', 303);
}

async function chooseLanguage(c: Context, door: Door): Promise<Response> {
  if (isFromElsewhere(c, door.settings)) return say(c, 403, 'csrf');
  const language = languageNamed(await fieldOf(c, 'language'));
  if (!language) return say(c, 400, 'malformed');
  const session = await openSession(c, door);
  if (session) {
    if (!isCsrfOf(session, door.settings, await fieldOf(c, 'csrf'))) return say(c, 403, 'csrf');
    await door.archive.chooseLanguage(session.person, language);
  }
  rememberLanguage(c, language);
  return c.redirect(localPath(await fieldOf(c, 'back'), '/'), 303);
}
