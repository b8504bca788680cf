import { Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import { mountedOn } from '../../client/web/mounted';
import type { Issuer } from '../../client/web/session/issuer';
import { keysOf } from '../../client/web/session/secret';
import { csrfOf, newSession, type Session } from '../../client/web/session/session';
import { type SignInSettings, signInSettings } from '../../client/web/session/settings';
import { webSite } from '../../client/web/site';
import { type Instant, millisecondsOf } from '../../domain/calendar/agency-clock';
import type { ToldSite } from './told-site';

const SECRET = 'a secret of a test, and of nothing else';
const ENV = {
  CASECLOCK_OIDC_ISSUER: 'http://localhost:8041',
  CASECLOCK_OIDC_CLIENT_ID: 'test',
  CASECLOCK_SESSION_SECRET: SECRET,
  CASECLOCK_REPORT_SECRET: 'a-secret-path-of-a-test',
};

/** All that the web program answers, with the sign-in in front, at the day of a told family. */
export interface WholeSite {
  site: Hono;
  /** What went wrong meanwhile. */
  faults: string[];
  /** The clock of the site from now on. */
  clock(now: Instant): void;
  /** A person who signed in just now: the cookie that the browser shows, and the token of its forms. */
  signedIn(person: string): Promise<SignedInPerson>;
}

/** What somebody has who is signed in. */
export interface SignedInPerson {
  cookie: { name: string; value: string };
  csrf: string;
}

/** Puts the whole web program in front of a told family, without an issuer: sessions are made as it makes them. */
export function wholeSite({ archive, parts }: ToldSite): WholeSite {
  let now = parts.now?.() ?? '';
  const settings = signInSettings(ENV) as SignInSettings;
  const faults: string[] = [];
  const otherwise = { zone: parts.zone, now: () => now, issuer: NOBODY };
  const { cases = () => Promise.reject(new Error('no cases')) } = parts;
  const mounted = mountedOn({ archive, env: ENV, cases, report: (fault) => faults.push(fault), otherwise });
  const signedIn = async (person: string) => {
    const session = newSession(person, millisecondsOf(now));
    return { cookie: await cookieOf(session), csrf: csrfOf(session, settings) };
  };
  return { site: webSite(mounted, (fault) => faults.push(fault)), faults, clock: (at) => (now = at), signedIn };
}

// Whoever is not signed in is sent there; nobody comes back from it.
const NOBODY: Issuer = {
  begin: async () => ({
    url: new URL('http://localhost:8041/who-are-you'),
    attempt: { state: 'a-state-of-a-test-and-of-no-other', nonce: 'nonce', verifier: 'verifier' },
  }),
  finish: () => Promise.reject(new Error('Nobody comes back.')),
};

async function cookieOf(session: Session): Promise<SignedInPerson['cookie']> {
  const value = Buffer.from(JSON.stringify(session)).toString('base64url');
  const baker = new Hono().get('/', async (c) => {
    await setSignedCookie(c, 'caseclock-session', value, keysOf(SECRET).session);
    return c.text('');
  });
  const [cookie = ''] = (await baker.request('/')).headers.getSetCookie();
  const [name = '', baked = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/);
  return { name, value: baked };
}
