import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_CLIENT, demoIssuer, SIGN_IN_READY } from '../../../client/web/demo-sign-in/settings';
import { WEB_READY } from '../../../client/web/settings';
import { addDemoStaff } from '../../../scripts/start/demo-people';
import { openStore } from '../../../store/postgres';
import type { Archive } from '../../../store/record-store';
import { Browser, type Seen } from '../../harness/browser';
import { type RunningStore, startStore, stopProcess } from '../../harness/store';

/* The whole way in and out, over the network: the web program and the demo's sign-in as `npm start` runs them. */

const ROOT = resolve(__dirname, '../../..');
const SECRET = 'a secret of a test, and of nothing else';

let local: RunningStore;
let store: Archive;
let pages: string;
let issuer: string;
const programs: ChildProcess[] = [];
const said: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'caseclock-sign-in-'));

beforeAll(async () => {
  local = await startStore();
  store = openStore(local.url);
  await addDemoStaff(store);
  const [web, signIn] = [await freePort(), await freePort()];
  [pages, issuer] = [`http://localhost:${web}`, demoIssuer(signIn)];
  const env = {
    ...process.env,
    DATABASE_URL: local.url,
    CASECLOCK_DATA: folder,
    CASECLOCK_WEB_PORT: String(web),
    CASECLOCK_SIGN_IN_PORT: String(signIn),
    CASECLOCK_OIDC_ISSUER: issuer,
    CASECLOCK_OIDC_CLIENT_ID: DEMO_CLIENT,
    CASECLOCK_SESSION_SECRET: SECRET,
  };
  await Promise.all([
    start('client/web/demo-sign-in/main.ts', SIGN_IN_READY, env),
    start('client/web/main.ts', WEB_READY, env),
  ]);
}, 60_000);

afterAll(async () => {
  await Promise.all(programs.map((program) => stopProcess(program)));
  await store.close();
  await local.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(program: string, ready: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  programs.push(child);
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await new Promise<void>((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => (said.push(chunk.toString()), said.join('').includes(ready) && done()));
    child.once('exit', () => failed(new Error(said.join(''))));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Chooses a person where the demo asks who it is. */
async function choose(browser: Browser, asked: Seen, person: string): Promise<Seen> {
  return browser.send(asked.url, { person });
}

/** Begins at a page, chooses a person, and gives back where the browser was sent with the code. */
async function callbackFor(browser: Browser, person: string): Promise<string> {
  const { url } = await browser.open(`${pages}/help`);
  let next = (await browser.ask(url, { method: 'POST', body: new URLSearchParams({ person }) })).headers.get(
    'location',
  );
  while (next && !next.startsWith(pages)) {
    const answer: Response = await browser.ask(new URL(next, issuer).href);
    next = answer.headers.get('location');
  }
  return next ?? '';
}

test('somebody who asks for a page chooses who they are, and lands on that page', async () => {
  const browser = new Browser();
  const asked = await browser.open(`${pages}/unsent?page=2`);
  expect(asked.url).toMatch(`${issuer}/choose/`);
  expect(asked.text).toContain('Demo sign-in, no passwords');
  for (const words of ['Corin Hale', 'Caseworker', 'unit-3', 'Nkem Okafor', 'Rui Castellan', 'Administrator'])
    expect(asked.text).toContain(words);
  const landed = await choose(browser, asked, 'w-hale');
  expect([landed.url, landed.status]).toEqual([`${pages}/unsent?page=2`, 200]);
  expect(landed.text).toContain('Corin Hale');
  expect(landed.text).toContain('There is nothing that waits to be sent.');
});

test('everybody of the demo is asked each time, whoever was here before', async () => {
  const browser = new Browser();
  const first = await choose(browser, await browser.open(pages), 's-okafor');
  expect(first.text).toContain('Nkem Okafor');
  const out = await browser.send(`${pages}/sign-out`, { csrf: csrfOn(first) });
  expect(out.url).toBe(`${pages}/signed-out`);
  expect(out.text).toContain('You are signed out');
  const again = await browser.open(pages);
  expect(again.url).toMatch(`${issuer}/choose/`);
  expect((await choose(browser, again, 'x-castellan')).text).toContain('Rui Castellan');
});

test('an answer counts once: the same again, without its attempt or with it, signs nobody in', async () => {
  const browser = new Browser();
  const callback = await callbackFor(browser, 'w-hale');
  const kept = browser.copy();
  expect((await browser.ask(callback)).headers.get('location')).toBe('/help');
  expect(await new Browser().open(callback)).toMatchObject({
    status: 400,
    text: expect.stringContaining('Sign in once more'),
  });
  const replayed = await kept.open(callback);
  expect(replayed).toMatchObject({ status: 400, text: expect.stringContaining('You were not signed in') });
  expect(kept.cookiesFor(pages)).not.toContain('caseclock-session');
});

test('an answer with another state than the one that was asked with is none', async () => {
  const browser = new Browser();
  const callback = new URL(await callbackFor(browser, 'w-hale'));
  callback.searchParams.set('state', 'a-state-that-somebody-else-made-up-for-it');
  expect(await browser.open(callback.href)).toMatchObject({
    status: 400,
    text: expect.stringContaining('Sign in once more'),
  });
  expect(browser.cookiesFor(pages)).not.toContain('caseclock-session');
});

test('a code that somebody else was given signs nobody in', async () => {
  const [mine, other] = [new Browser(), new Browser()];
  const callback = new URL(await callbackFor(mine, 'w-hale'));
  const theirs = new URL(await callbackFor(other, 's-okafor'));
  callback.searchParams.set('code', theirs.searchParams.get('code') ?? '');
  expect(await mine.open(callback.href)).toMatchObject({ status: 400 });
  expect(mine.cookiesFor(pages)).not.toContain('caseclock-session');
});

test('under this machine’s other name the way in leads to the name that is known', async () => {
  const browser = new Browser();
  const asked = await browser.open(`${pages.replace('localhost', '127.0.0.1')}/help`);
  expect((await choose(browser, asked, 'w-hale')).url).toBe(`${pages}/help`);
});

test('the demo’s sign-in answers under a name of this machine alone', async () => {
  const asked = request(issuer, { headers: { Host: 'elsewhere.example' } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(421);
});

test('no program says a word about the library, or of who signed in', () => {
  expect(said.join('')).not.toMatch(/oidc-provider|WARNING|w-hale|okafor/i);
});

function csrfOn({ text }: Seen): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}
