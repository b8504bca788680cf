import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { readyServer, SEARCH_ATTRIBUTES } from '../scripts/start/temporal';

/** The dev server of one benchmark, in memory, on this machine's loopback only. */
export interface BenchServer {
  address: string;
  /** Everything that must not happen in a run that counts, as the server counted it. */
  troubles(): Promise<string[]>;
  stop(): Promise<void>;
}

const QUIETLY = ['server', 'start-dev', '--ip', '127.0.0.1', '--headless', '--log-level', 'error'];

// What a play needs (scripts/start/temporal.ts). Both sides of each pair live under the same settings.
export const PLAYING: readonly string[] = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="1ms"',
  'history.timerProcessorMaxPollRPS=2000',
  'history.transferProcessorMaxPollRPS=2000',
];

// The server names a counter only once it has counted.
const TROUBLES = /^(service_errors_resource_exhausted|start_to_close_timeout|schedule_to_start_timeout)\{.*\} [1-9]/;

/** Starts a server with these settings; without any it is as it comes, for cases that live in real time. */
export async function startServer(settings: readonly string[] = []): Promise<BenchServer> {
  const [port, http, metrics] = await Promise.all([freePort(), freePort(), freePort()]);
  const child = spawn(program(), argumentsFor({ port, http, metrics }, settings), { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  const address = `127.0.0.1:${port}`;
  await Promise.race([readyServer(address), ended(child)]);
  return { address, troubles: () => troublesAt(metrics), stop: () => stop(child) };
}

function argumentsFor(ports: { port: number; http: number; metrics: number }, settings: readonly string[]): string[] {
  return [
    ...QUIETLY,
    ...['--port', ports.port, '--http-port', ports.http, '--metrics-port', ports.metrics].map(String),
    ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
  ];
}

async function troublesAt(port: number): Promise<string[]> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return metrics.split('\n').filter((line) => TROUBLES.test(line));
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The dev server ended with ${String(code)}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The program that `node scripts/prepare.mjs` found or fetched. */
function program(): string {
  try {
    const found = readFileSync(join(__dirname, '../var/programs/found.json'), 'utf8');
    return (JSON.parse(found) as { temporal: string }).temporal;
  } catch {
    throw new Error('Temporal’s program is missing: run "node scripts/prepare.mjs".');
  }
}
