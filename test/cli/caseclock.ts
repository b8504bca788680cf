import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../client/cli/run';

export const SCENARIOS = resolve(__dirname, '../scenarios');

/** How a command line ended, and what it wrote. */
export interface Ended {
  exit: number;
  out: string;
  err: string;
}

/** Runs a command line in this process: in a window of so many columns, or with its output in a file. */
export async function caseclock(
  argv: string[],
  env: NodeJS.ProcessEnv = {},
  input = '',
  columns?: number,
): Promise<Ended> {
  const ended: Ended = { exit: 0, out: '', err: '' };
  ended.exit = await run(argv, {
    out: { write: (words) => (ended.out += words), ...(columns && { isTTY: true, columns }) },
    err: { write: (words) => (ended.err += words) },
    env,
    input: async () => input,
  });
  return ended;
}

/** A folder for the files of a test file; it goes when the tests have run. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseclock-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A copy of a file with one slip in it: each is to be found once. */
export function withSlip(original: string, slip: readonly [right: string, wrong: string], copy: string): string {
  const text = readFileSync(original, 'utf8');
  if (text.split(slip[0]).length !== 2) throw new Error(`"${slip[0]}" is not once in ${original}`);
  writeFileSync(copy, text.replace(slip[0], slip[1]));
  return copy;
}
