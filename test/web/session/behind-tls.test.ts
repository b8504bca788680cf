import type { Hono } from 'hono';
import type { Issuer } from '../../../client/web/session/issuer';
import { pagesBehindSignIn } from '../../../client/web/session/site';
import { webSite } from '../../../client/web/site';
import { DEMO_STAFF } from '../../../scripts/start/demo-staff';
import type { Archive, StaffEntry } from '../../../store/record-store';
import { partsOf } from '../../harness/web';

/* Signing in as an agency runs it: behind TLS, with an issuer that knows people by their mail. */

const HERE = 'https://cases.agency.example';
const ENV = {
  CASECLOCK_WEB_ADDRESS: HERE,
  CASECLOCK_OIDC_ISSUER: 'https://sign-in.agency.example',
  CASECLOCK_OIDC_CLIENT_ID: 'caseclock',
  CASECLOCK_OIDC_CLAIM: 'email',
  CASECLOCK_SESSION_SECRET: 'a secret of a test, and of nothing else',
};
const STATE = 'a-state-of-a-test-and-of-no-other';
const MAIL = 'corin.hale@agency.example';

let people: StaffEntry[];
let claims: Record<string, unknown>;
let asked: unknown[];
let site: Hono;
beforeEach(() => {
  people = DEMO_STAFF.map((each) => ({ ...each, mail: each.id === 'w-hale' ? MAIL : each.mail }));
  [claims, asked] = [{ email: MAIL, email_verified: true }, []];
  const issuer: Issuer = {
    begin: async (how) => {
      asked.push(how);
      const attempt = { state: STATE, nonce: 'nonce', verifier: 'verifier' };
      return { url: new URL('https://sign-in.agency.example/who'), attempt };
    },
    finish: async () => claims,
  };
  const archive = {
    staff: async () => people,
    staffMember: async (id: string) => people.find((each) => each.id === id) ?? null,
  } as unknown as Archive;
  const parts = partsOf({ archive, env: ENV });
  site = webSite([{ path: '/', routes: pagesBehindSignIn({ ...parts, report: () => {}, issuer }) }], () => {});
});

async function get(path: string, cookies: string[] = [], headers: Record<string, string> = {}) {
  const answer = await site.request(`${HERE}${path}`, { headers: { Cookie: cookies.join('; '), ...headers } });
  return { status: answer.status, to: answer.headers.get('location'), set: answer.headers.getSetCookie() };
}

const bare = (set: readonly string[]) => set.map((each) => each.split(';')[0] ?? '');

async function signedIn(cookies: string[] = []) {
  const began = await get('/sign-in?to=%2Fhelp', cookies);
  return get(`/sign-in/callback?state=${STATE}&code=1`, [...cookies, ...bare(began.set)]);
}

test('every cookie goes over TLS alone, to this host alone, to no script, and along with no other site’s request', async () => {
  const began = await get('/sign-in?to=%2Fhelp');
  const done = await signedIn();
  expect(done).toMatchObject({ status: 303, to: '/help' });
  const kept = [...began.set, ...done.set].filter((each) => !/Max-Age=0/.test(each));
  expect(kept).toHaveLength(2);
  for (const each of kept) expect(each).toMatch(/^__Host-caseclock-.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect((await get('/help', bare(done.set))).status).toBe(200);
});

test('a person is known by mail, in whatever case it is written', async () => {
  claims = { email: 'Corin.Hale@Agency.Example' };
  const { status, set } = await signedIn();
  expect(status).toBe(303);
  expect(bare(set).some((each) => each.startsWith('__Host-caseclock-session='))).toBe(true);
});

test.each<[string, () => void]>([
  ['an address that the issuer has not verified', () => (claims = { email: MAIL, email_verified: false })],
  ['an address that the directory does not have', () => (claims = { email: 'somebody@elsewhere.example' })],
  ['no address at all', () => (claims = { sub: 'w-hale' })],
  ['an address that two people have', () => (people = people.map((each) => ({ ...each, mail: MAIL })))],
  ['somebody who is not active any more', () => (people = people.map((each) => ({ ...each, active: false })))],
])('%s signs nobody in', async (_, change) => {
  change();
  const { status, set } = await signedIn();
  expect(status).toBe(403);
  expect(bare(set).filter((each) => each.includes('caseclock-session=') && !each.endsWith('='))).toEqual([]);
});

test('whoever signed out is asked who they are; once that is answered, nobody is asked again', async () => {
  const { set } = await signedIn(['caseclock-left=1']);
  expect(asked).toEqual([{ asks: true }]);
  expect(set).toContainEqual(expect.stringMatching(/^caseclock-left=; Max-Age=0/));
});

test('from one address two hundred people sign in within five minutes, and the next one is asked to wait', async () => {
  const from = { 'X-Forwarded-For': '10.0.0.1, 203.0.113.7' };
  for (let each = 0; each < 200; each++) expect((await get('/sign-in', [], from)).status).toBe(303);
  expect((await get('/sign-in', [], from)).status).toBe(429);
  // What somebody writes into the header in front of the proxy's own word makes nobody another.
  expect((await get('/sign-in', [], { 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' })).status).toBe(429);
  expect((await get('/sign-in', [], { 'X-Forwarded-For': '203.0.113.8' })).status).toBe(303);
});
