import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and never throws: `{ output }` when it went well, else `{ output, problem }`.
 * `giveUp(seconds)` is asked twice a second; what it answers ends the command and becomes the problem.
 */
export function run(command, args, { env = process.env, cwd, shell = false, giveUp = () => undefined } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const started = Date.now();
    let output = '';
    let reason;
    const collect = (text) => (output += text);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const watch = setInterval(() => {
      reason ??= giveUp((Date.now() - started) / 1000);
      if (reason) child.kill('SIGKILL');
    }, 500);
    const end = (problem) => {
      clearInterval(watch);
      resolve(problem ? { output, problem } : { output });
    };
    child.on('error', (error) => end(error.code === 'ENOENT' ? 'not found' : error.message));
    child.on('close', (code, signal) => end(reason ?? (code === 0 ? undefined : failure(output, code ?? signal))));
  });
}

export const atMost = (limit) => (seconds) => (seconds > limit ? `no end after ${limit} seconds` : undefined);

/** The line of an output that says most: the first that calls itself an error, else the last. */
function failure(output, code) {
  const lines = output.split('\n').filter((line) => line.trim());
  const line = lines.find((text) => /error/i.test(text)) ?? lines.at(-1) ?? `ended with ${code} and said nothing`;
  return shortened(line.trim());
}

/** The beginning says what was wanted and the end says why it failed. */
const shortened = (line) => (line.length <= 200 ? line : `${line.slice(0, 80)} … ${line.slice(-110)}`);
