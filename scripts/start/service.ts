import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A process of `npm start`. */
export interface Service {
  name: string;
  /** Settles when it has ended by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface ServiceSettings {
  name: string;
  /** A Node program; TypeScript runs as it stands. */
  program: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  log: string;
  /** The line on its standard output that says it can be used; null when something else tells. */
  ready: string | null;
}

// A worker lets activities in flight come to an end; after this it is ended all the same, and nothing is lost.
const STOP_WITHIN = 15_000;
const READY_WITHIN = 60_000;

/** Starts a process in a group of its own, so that Ctrl-C reaches it in order, through us. */
export async function startService(settings: ServiceSettings): Promise<Service> {
  const child = fork(settings.program, settings.args ?? [], forkOptions(settings));
  const ended = endOf(child, settings);
  if (settings.ready) await readiness(child, settings.ready, settings, ended);
  return { name: settings.name, ended, stop: () => stop(child) };
}

function forkOptions({ env, log }: ServiceSettings): ForkOptions {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'a');
  return { env, execArgv: ['--import', 'tsx'], detached: true, stdio: ['ignore', 'pipe', file, 'ipc'] };
}

function readiness(
  child: ChildProcess,
  line: string,
  settings: ServiceSettings,
  ended: Promise<string>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${settings.name} is not ready yet. See ${settings.log}`)),
      READY_WITHIN,
    );
    const over = (act: () => void) => () => (clearTimeout(late), act());
    child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes(line) && over(resolve)());
    ended.then((why) => over(() => reject(new Error(why)))(), reject);
  });
}

function endOf(child: ChildProcess, { name, log }: ServiceSettings): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(`${name} ended (${signal ?? `code ${code}`}). ${lastWords(log)}`));
  });
}

/** The end of the log: what the process said last. */
function lastWords(log: string): string {
  // Somebody may have cleared the folder meanwhile; why it ended is worth saying all the same.
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5) : [];
  return [...lines, `Nothing is lost: npm start goes on where it was. More in ${log}`].join('\n');
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
