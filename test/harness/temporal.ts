import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES, TIME_SKIPPING } from '../../scripts/start/temporal';
import { stopProcess } from './store';

const { INDEXED_VALUE_TYPE_KEYWORD, INDEXED_VALUE_TYPE_DATETIME, INDEXED_VALUE_TYPE_INT, INDEXED_VALUE_TYPE_BOOL } =
  temporal.api.enums.v1.IndexedValueType;

const TYPES = {
  Keyword: INDEXED_VALUE_TYPE_KEYWORD,
  Datetime: INDEXED_VALUE_TYPE_DATETIME,
  Int: INDEXED_VALUE_TYPE_INT,
  Bool: INDEXED_VALUE_TYPE_BOOL,
} as const;

const GUARDIAN = resolve(__dirname, '../../scripts/start/guardian.cjs');

/** A dev server that holds its data in memory. */
export interface DevServer {
  address: string;
  stop(): Promise<void>;
}

/** Starts a dev server with skipped time on free ports of this machine. */
export async function startDevServer(): Promise<DevServer> {
  const [port, http, metrics] = await Promise.all([freePort(), freePort(), freePort()]);
  const ports = ['--port', port, '--http-port', http, '--metrics-port', metrics].map(String);
  const named = Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]);
  const settings = TIME_SKIPPING.flatMap((setting) => ['--dynamic-config-value', setting]);
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--headless', '--log-level', 'error'];
  // Behind the guardian: tests that are broken off leave no server behind.
  const guarded = [GUARDIAN, program('temporal'), ...args, ...ports, ...named, ...settings];
  const child = spawn(process.execPath, guarded, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const address = `127.0.0.1:${port}`;
  await Promise.race([answering(address), ended(child.once.bind(child))]);
  return { address, stop: () => stopProcess(child) };
}

/** Starts the time-skipping test server: one clock for all, so one case at a time. */
export async function startTestServer(): Promise<TestWorkflowEnvironment> {
  quietRuntime();
  const executable = { type: 'existing-path', path: program('testServer') } as const;
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, TYPES[type]])),
  });
  return env;
}

/** The SDK's own log, without what a test provokes on purpose. */
export function quietRuntime(): void {
  // Installed once per process, and Jest loads this file once per test file.
  const telemetryOptions = { logging: { forward: {}, filter: { core: 'ERROR', other: 'ERROR' } } } as const;
  if (!Runtime._instance) Runtime.install({ logger: new DefaultLogger('ERROR', () => {}), telemetryOptions });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Where the fetched programs are; `npm test` fetches them first. */
function program(name: 'temporal' | 'testServer'): string {
  try {
    const found = JSON.parse(readFileSync(resolve(__dirname, '../../var/programs/found.json'), 'utf8')) as object;
    return (found as Record<string, string>)[name] as string;
  } catch {
    throw new Error('Temporal’s programs are missing: run "node scripts/prepare.mjs --with-test-server".');
  }
}

async function answering(address: string, tries = 200): Promise<void> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 500 });
    const asked = connection.workflowService.describeNamespace({ namespace: 'default' });
    await asked.finally(() => void connection.close());
  } catch (error) {
    if (tries === 0) throw error;
    await pause(50);
    await answering(address, tries - 1);
  }
}

async function ended(once: (event: 'exit', listener: (code: number | null) => void) => unknown): Promise<never> {
  return new Promise((_, failed) =>
    once('exit', (code) => failed(new Error(`The dev server ended with ${String(code)}`))),
  );
}
