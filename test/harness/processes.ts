import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stopProcess } from './store';

const ROOT = resolve(__dirname, '../..');

/** A program of the product that runs as a process of its own. */
export interface Program {
  process: ChildProcess;
  /** The line with which it said that it is ready. */
  line: string;
  /** What it has written to standard error so far. */
  err: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const running = new Set<Program>();

/** Stops what is still there: a test that fails on its way leaves its programs behind, and the run would never end. */
export async function stopPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop('SIGKILL')));
  running.clear();
}

/** Starts a TypeScript program and waits for the line with which it says that it is ready. */
export async function startProgram(path: string, ready: string, env: NodeJS.ProcessEnv): Promise<Program> {
  const child = spawn(process.execPath, ['--import', 'tsx', path], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    // With a channel, so that it ends when the tests do.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const program: Program = { process: child, line: '', err: '', stop: (signal) => stopProcess(child, signal) };
  child.stderr?.on('data', (chunk: Buffer) => (program.err += chunk.toString()));
  running.add(program);
  child.once('close', () => running.delete(program));
  program.line = await lineFrom(program, ready, path);
  return program;
}

function lineFrom(program: Program, ready: string, path: string): Promise<string> {
  const child = program.process;
  let out = '';
  return new Promise((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const line = out.split('\n').find((text, at, all) => text.startsWith(ready) && at < all.length - 1);
      if (line) done(line);
    });
    child.once('close', (code) => failed(new Error(`${path} ended with ${code}: ${program.err}`)));
  });
}
