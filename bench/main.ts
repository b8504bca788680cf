import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { takeAged } from './aged';
import { agedTableOf } from './aged-table';
import { takeFigures } from './figures';
import { machineOf } from './machine';
import { FULL, QUICK } from './size';
import { setUp, type Stand } from './stand';
import { tableOf, withTable } from './table';

/*
 * Measures cases against a bare workflow on a server of its own: npm run bench [-- --quick] [-- --write FILE].
 * What is measured and why stands in docs/benchmarks.md.
 */

// A run takes about five minutes; one that hangs must not stay.
const LONGEST = 10 * 60 * 1000;

async function main(): Promise<void> {
  const options = { quick: { type: 'boolean' }, write: { type: 'string' } } as const;
  const { quick, write } = parseArgs({ options }).values;
  const stand = await setUp();
  try {
    const table = await measured(stand, quick ? QUICK : FULL);
    process.stdout.write(`\n${table}\n`);
    if (write) await writeTable(write, table);
  } finally {
    await stand.stop();
  }
}

async function measured(stand: Stand, size: typeof FULL): Promise<string> {
  const say = (what: string) => void process.stderr.write(`${what}\n`);
  const aged = await takeAged(stand, size, say);
  const taken = await takeFigures(stand, size, say);
  const troubles = await stand.server.troubles();
  if (troubles.length > 0) throw new Error(`This run does not count:\n${troubles.join('\n')}`);
  return [agedTableOf(aged), tableOf(taken, await machineOf(stand.client))].join('\n\n');
}

/** Formatted like every file here, so that the next check finds nothing to say. */
async function writeTable(path: string, table: string): Promise<void> {
  const document = withTable(readFileSync(path, 'utf8'), table);
  writeFileSync(path, await format(document, { parser: 'markdown' }));
}

function end(error: unknown): never {
  process.stderr.write(`Benchmark: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

// The server goes with this process, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(new Error(`stopped by ${signal}`)));
setTimeout(() => end(new Error('not finished after ten minutes')), LONGEST).unref();
main().catch(end);
