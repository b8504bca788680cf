import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { caseclock } from '../cli/caseclock';

const ROOT = resolve(__dirname, '../..');

test.each([
  ['the web program', ['--import', 'tsx', 'client/web/main.ts']],
  ['caseclock web', ['scripts/caseclock.cjs', 'web']],
])('%s says when it is ready, answers on this machine, keeps the connection, and ends on SIGTERM', async (_, args) => {
  const env = { ...process.env, CASECLOCK_WEB_PORT: '0' };
  const program = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  const address = /^Web ready: (http:\/\/localhost:\d+)\n$/.exec(line.toString())?.[1];
  const { status, headers } = await fetch(`${address?.replace('localhost', '127.0.0.1')}/health`);
  expect(status).toBe(200);
  // For longer than people look at a page, and than a proxy in front keeps its own connections.
  expect(headers.get('keep-alive')).toBe('timeout=65');
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
});

test.each([
  ['a port in use', (port: number) => String(port), /Port \d+ for the web program is in use.*CASECLOCK_WEB_PORT/],
  ['what is no port', () => 'http', /CASECLOCK_WEB_PORT must be a port number/],
])('%s names the way out', async (_, given, words) => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port } = other.address() as { port: number };
  const { exit, err } = await caseclock(['web'], { CASECLOCK_WEB_PORT: given(port) });
  expect([exit, err]).toEqual([2, expect.stringMatching(words)]);
  await new Promise((done) => other.close(done));
});
