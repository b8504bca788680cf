import { Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import type { Issuer } from '../../../client/web/session/issuer';
import { localPath } from '../../../client/web/session/local-path';
import { keysOf } from '../../../client/web/session/secret';
import { csrfOf, newSession, type Session } from '../../../client/web/session/session';
import { signInSettings } from '../../../client/web/session/settings';
import { pagesBehindSignIn } from '../../../client/web/session/site';
import { webSite } from '../../../client/web/site';
import { instantAt, millisecondsOf } from '../../../domain/calendar/agency-clock';
import { DEMO_STAFF } from '../../../scripts/start/demo-staff';
import type { Draft, DraftToSave } from '../../../store/drafts';
import type { Archive, StaffEntry } from '../../../store/record-store';
import { formOn } from '../../harness/browser';
import { partsOf } from '../../harness/web';
import { sentBy } from '../forms/form-reader';

/* What the door lets through, without an issuer: sessions are made as it makes them. */

const SECRET = 'a secret of a test, and of nothing else';
const HERE = 'http://localhost:8040';
const MORNING = millisecondsOf('2027-03-01T16:00:00.000Z');
const MINUTE = 60_000;
const ENV = {
  CASECLOCK_OIDC_ISSUER: 'http://localhost:8041',
  CASECLOCK_OIDC_CLIENT_ID: 'test',
  CASECLOCK_SESSION_SECRET: SECRET,
};

const settings = signInSettings(ENV) ?? fail();
const nobody: Issuer = { begin: () => Promise.reject(new Error('no')), finish: () => Promise.reject(new Error('no')) };

let now: number;
let people: StaffEntry[];
let drafts: Draft[];
let site: Hono;
beforeEach(() => {
  [now, people, drafts] = [MORNING, DEMO_STAFF.map((each) => ({ ...each })), []];
  site = siteFor(ENV);
});

function fail(): never {
  throw new Error('There are settings');
}

/** The site as it is mounted; its one write is the discarding of a form. */
function siteFor(env: NodeJS.ProcessEnv): Hono {
  const archive = {
    staffMember: async (id: string) => people.find((each) => each.id === id) ?? null,
    chooseLanguage: async (id: string, language: 'en' | 'es') => {
      people = people.map((each) => (each.id === id ? { ...each, language } : each));
    },
    saveDraft: async (draft: DraftToSave) => drafts.push({ ...draft, version: 1, savedAt: instantAt(now) }),
    drafts: async ({ person }: { person: string }) => drafts.filter((each) => each.person === person),
    dropDraft: async ({ subject }: { subject: string }) => {
      drafts = drafts.filter((each) => each.subject !== subject);
      return true;
    },
  } as unknown as Archive;
  const parts = partsOf({ archive, env, now: () => instantAt(now) });
  const routes = pagesBehindSignIn({ ...parts, report: () => {}, issuer: nobody });
  return webSite([{ path: '/', routes }], () => {});
}

async function cookieOf(session: Session, key = keysOf(SECRET).session): Promise<string> {
  const value = Buffer.from(JSON.stringify(session)).toString('base64url');
  const baker = new Hono().get('/', async (c) => {
    await setSignedCookie(c, 'caseclock-session', value, key);
    return c.text('');
  });
  return (await baker.request('/')).headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const hale = () => newSession('w-hale', MORNING);

async function get(path: string, session: Session | null, headers: Record<string, string> = {}) {
  const Cookie = session ? await cookieOf(session) : '';
  return seen(await site.request(`${HERE}${path}`, { headers: { Cookie, ...headers } }));
}

async function send(path: string, session: Session | null, fields: Record<string, string>, more: object = {}) {
  const body = new URLSearchParams(fields);
  const own = { 'Sec-Fetch-Site': 'same-origin', 'Content-Length': String(body.toString().length) };
  const headers = { Cookie: session ? await cookieOf(session) : '', ...own, ...more };
  return seen(await site.request(`${HERE}${path}`, { method: 'POST', body, headers }));
}

async function seen(answer: Response) {
  return {
    status: answer.status,
    to: answer.headers.get('location'),
    text: await answer.text(),
    headers: answer.headers,
  };
}

const csrf = (session: Session) => csrfOf(session, settings);

test('whoever has no session, or one that somebody else signed, is asked to sign in, and comes back to the page', async () => {
  const asked = { status: 303, to: '/sign-in?to=%2Funsent%3Fpage%3D2' };
  expect(await get('/unsent?page=2', null)).toMatchObject(asked);
  const forged = await cookieOf(hale(), keysOf('another secret that is long enough, too').session);
  expect(await get('/unsent?page=2', null, { Cookie: forged })).toMatchObject(asked);
});

test('a session is over an hour after the last request, and eight hours after signing in', async () => {
  const session = hale();
  now = MORNING + 59 * MINUTE;
  const answer = await get('/unsent', session);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toContain('caseclock-session=');
  now = MORNING + 60 * MINUTE;
  expect((await get('/unsent', session)).status).toBe(303);
  now = MORNING + 8 * 60 * MINUTE;
  expect((await get('/unsent', { ...session, used: now - MINUTE })).status).toBe(303);
});

test('whoever is made inactive, or loses the role, is out at the next request', async () => {
  const session = hale();
  people = people.map((each) => (each.id === 'w-hale' ? { ...each, active: false } : each));
  expect(await get('/unsent', session)).toMatchObject({
    status: 403,
    text: expect.stringContaining('You were signed out'),
  });
  people = DEMO_STAFF;
  expect((await get('/unsent', session)).status).toBe(303);
});

test('somebody who signed out is out, with a copy of the cookie, too', async () => {
  const session = hale();
  expect(await send('/sign-out', session, { csrf: 'wrong' })).toMatchObject({ status: 403 });
  expect((await get('/unsent', session)).status).toBe(200);
  expect(await send('/sign-out', session, { csrf: csrf(session) })).toMatchObject({ status: 303, to: '/signed-out' });
  expect((await get('/unsent', session)).status).toBe(303);
});

test.each<[string, Record<string, string>, object]>([
  ['no token', {}, {}],
  ['the token of another session', { csrf: csrfOf(hale(), settings) }, {}],
  ['a page elsewhere', { csrf: 'own' }, { 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbour', { csrf: 'own' }, { 'Sec-Fetch-Site': 'same-site' }],
  ['an older browser elsewhere', { csrf: 'own' }, { 'Sec-Fetch-Site': '', Origin: 'https://elsewhere.example' }],
  ['a page that says nothing of itself', { csrf: 'own' }, { 'Sec-Fetch-Site': '', Origin: 'null' }],
])('a write with %s is refused in words', async (_, fields, headers) => {
  const session = hale();
  const given = fields['csrf'] === 'own' ? { csrf: csrf(session) } : fields;
  expect(await send('/unsent/discard', session, given, headers)).toMatchObject({
    status: 403,
    text: expect.stringContaining('This was not sent from a page of yours'),
  });
});

test('a write from an own page goes through, with the token in the form or in the header', async () => {
  const session = hale();
  expect((await send('/unsent/discard', session, { csrf: csrf(session) })).status).toBe(303);
  expect((await send('/unsent/discard', session, {}, { 'X-CSRF-Token': csrf(session) })).status).toBe(303);
});

test('a form that comes after the session has ended is kept, and sent after signing in again with the same request', async () => {
  const session = hale();
  const typed = { request: 'r-1', narrative: 'Visit with <b>Iris</b> & Sol', csrf: csrf(session) };
  now = MORNING + 61 * MINUTE;
  const answer = await send('/cases/MW-1/record/recordContact', session, typed);
  expect(answer).toMatchObject({ status: 401, text: expect.stringContaining('what you typed is kept') });
  expect(drafts).toMatchObject([{ person: 'w-hale', caseId: 'MW-1', request: 'r-1' }]);
  const again = newSession('w-hale', now);
  const page = await get('/unsent', again);
  expect(page.text).toContain('Visit with &lt;b&gt;Iris&lt;/b&gt; &amp; Sol');
  expect(formOn(page, '/cases/MW-1/record/recordContact')).toMatchObject({ ...typed, csrf: csrf(again) });
  expect((await get('/unsent', newSession('s-okafor', now))).text).not.toContain('Visit with');
  await send('/unsent/discard', again, { ...formOn(page, '/unsent/discard') });
  expect(drafts).toEqual([]);
});

test('without a session that says whose it was, the page keeps what was typed, and shows it before it is sent', async () => {
  const answer = await send('/cases/MW-1/record/recordContact', null, { request: 'r-2', narrative: 'Seen at home' });
  expect(answer).toMatchObject({ status: 401, text: expect.stringContaining('what you typed is still here') });
  expect(drafts).toEqual([]);
  const held = formOn(answer, '/unsent');
  expect((await send('/unsent', null, held)).status).toBe(401);
  const session = hale();
  const page = await send('/unsent', session, held);
  const own = { request: 'r-2', narrative: 'Seen at home', csrf: csrf(session) };
  expect(formOn(page, '/cases/MW-1/record/recordContact')).toEqual(own);
  expect((await send('/unsent', session, held, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await send('/unsent', session, { form: '{"path":"//elsewhere.example","fields":[]}' })).status).toBe(400);
});

describe('what is too large', () => {
  const RECORD = '/cases/MW-1/record/recordContact';
  const typed = (letters: number) => ({
    request: 'r-9',
    act: 'save',
    narrative: 'x'.repeat(letters),
    on: '2027-03-01',
  });

  test('comes back with what was typed in it, to be shortened and sent again under the same id', async () => {
    const session = hale();
    const answer = await send(RECORD, session, { csrf: csrf(session), ...typed(1_100_000) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('one megabyte at a time, about 200 pages of text. Nothing was saved.');
    expect(answer.text).toContain('1,100,000 characters');
    expect(Object.fromEntries(sentBy(answer.text, RECORD))).toEqual({ csrf: csrf(session), ...typed(1_100_000) });
    expect(answer.text).toContain('href="/drafts"');
  });

  test('is not given back where another site sent it, nor where nobody can have typed so much', async () => {
    const session = hale();
    const elsewhere = await send(RECORD, session, typed(1_100_000), { 'Sec-Fetch-Site': 'cross-site' });
    const vast = await send(RECORD, session, typed(4_300_000));
    for (const { status, text } of [elsewhere, vast]) {
      expect([status, text]).toEqual([413, expect.stringContaining('That was too large')]);
      expect(text).not.toContain('xxxxx');
    }
  });
});

test('what is too large, cut off or no form is refused in words', async () => {
  const session = hale();
  const token = csrf(session);
  const large = await send('/unsent/discard', session, { csrf: token, narrative: 'x'.repeat(1024 * 1024) });
  expect(large).toMatchObject({ status: 413, text: expect.stringContaining('That was too large') });
  const malformed = { status: 400, text: expect.stringContaining('That could not be read') };
  expect(await send('/unsent/discard', session, { csrf: token, narrative: 'a\u0000b' })).toMatchObject(malformed);
  for (const kind of ['text/plain', 'application/json', 'multipart/form-data; boundary=x'])
    expect(await send('/unsent/discard', session, { csrf: token }, { 'Content-Type': kind })).toMatchObject(malformed);
});

test.each(['/cases/%00', '/cases?case=%00', '/drafts?draft=a%00', '/cases/MW-1%1B', '/sign-in?to=%7F'])(
  'an address that nobody could mean is not there: %s',
  async (path) => {
    const answer = await get(path, hale());
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('Page not found')]);
  },
);

test('a search may be pasted with a tab or the end of a line', async () => {
  expect((await get('/signed-out?q=one%09two%0D%0A', hale())).status).toBe(200);
});

test('after 120 writes in a minute a person is asked to wait, and others are not', async () => {
  const session = hale();
  for (let sent = 0; sent < 120; sent++) await send('/unsent/discard', session, { csrf: csrf(session) });
  expect(await send('/unsent/discard', session, { csrf: csrf(session) })).toMatchObject({ status: 429 });
  const other = newSession('s-okafor', now);
  expect((await send('/unsent/discard', other, { csrf: csrf(other) })).status).toBe(303);
});

test('everybody chooses their own language; before the sign-in the browser says it', async () => {
  expect((await get('/signed-out', null, { 'Accept-Language': 'es-MX,es;q=0.9' })).text).toContain(
    'Su sesión está cerrada',
  );
  const session = hale();
  const fields = { csrf: csrf(session), language: 'es', back: '//elsewhere.example' };
  expect(await send('/language', session, fields)).toMatchObject({ status: 303, to: '/' });
  expect((await get('/unsent', session)).text).toContain('lang="es"');
});

test('pages are in no cache and no frame, and load nothing from elsewhere', async () => {
  const { headers } = await get('/unsent', hale());
  const policy = headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
  expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'same-origin']);
});

test('the API is answered in JSON', async () => {
  const answer = await get('/api/v1/cases', null);
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([401, { code: 'signedOutApi', status: 401 }]);
});

test('without an issuer the pages say that sign-in is not set up, and how', async () => {
  site = siteFor({});
  expect(await get('/work', null)).toMatchObject({
    status: 503,
    text: expect.stringContaining('CASECLOCK_OIDC_ISSUER'),
  });
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/.//elsewhere.example',
  '/\t/x',
  'x',
  '/sign-in?to=/',
  undefined,
])('%j leads to no page of this site', (given) => expect(localPath(given, '/')).toBe('/'));

test.each<[object, RegExp]>([
  [{ CASECLOCK_OIDC_CLIENT_ID: '' }, /CASECLOCK_OIDC_CLIENT_ID is not/],
  [{ CASECLOCK_OIDC_ISSUER: 'http://login.example' }, /CASECLOCK_OIDC_ISSUER must be .* https/],
  [{ CASECLOCK_WEB_ADDRESS: 'http://cases.example' }, /CASECLOCK_WEB_ADDRESS must be .* https/],
  [{ CASECLOCK_SESSION_SECRET: 'short' }, /at least 32 characters/],
  [{ CASECLOCK_SESSION_SECRET: '', DATABASE_URL: 'postgres://x' }, /CASECLOCK_SESSION_SECRET is not set/],
])('settings %j are refused with their name', (wrong, words) => {
  expect(() => signInSettings({ ...ENV, ...wrong })).toThrow(words);
});
