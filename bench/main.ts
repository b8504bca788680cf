import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { format } from 'prettier';
import { takeAged } from './aged';
import { agedTableOf } from './aged-table';
import { takeFigures } from './figures';
import { machineOf } from './machine';
import { FULL, QUICK, type Size } from './size';
import { setUp } from './stand';
import { takeStored } from './stored';
import { figuresTableOf, tableOf, withTable } from './table';
import { takeWeb } from './web';

/*
 * Measures cases against a bare workflow on a server of its own, and the pages with many people at them:
 * npm run bench [-- --quick] [-- --write FILE].
 * What is measured and why stands in docs/benchmarks.md.
 */

// A run takes about twenty minutes; one that hangs must not stay.
const LONGEST = 30 * 60 * 1000;

async function main(): Promise<void> {
  const options = { quick: { type: 'boolean' }, write: { type: 'string' } } as const;
  const { quick, write } = parseArgs({ options }).values;
  const size = quick ? QUICK : FULL;
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  // One after the other, each on a server of its own.
  const aged = agedTableOf(await takeAged(size, say));
  const table = [aged, await withTheRecordStore(size), await thePages(size), await besideTheBare(size)].join('\n\n');
  process.stdout.write(`\n${table}\n`);
  if (write) await writeTable(write, table);
}

async function besideTheBare(size: Size): Promise<string> {
  const stand = await setUp();
  try {
    const taken = await takeFigures(stand, size, say);
    await stand.refuseTroubles();
    return tableOf(taken, await machineOf(stand.client));
  } finally {
    await stand.stop();
  }
}

async function withTheRecordStore(size: Size): Promise<string> {
  const { alone, beside, missing } = await takeStored(size, say);
  return [agedTableOf(alone, 'With a record store'), figuresTableOf(beside), ...missing].join('\n\n');
}

async function thePages(size: Size): Promise<string> {
  const { figures, notes } = await takeWeb(size, say);
  return [...(figures.length > 0 ? [agedTableOf(figures, 'The pages')] : []), ...notes].join('\n\n');
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
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
setTimeout(() => end(new Error('not finished after 30 minutes')), LONGEST).unref();
main().catch(end);
