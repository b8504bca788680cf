import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import type { Case } from '../domain/case/case';
import { WORKER_ENVIRONMENT } from '../scripts/start/worker-environment';
import { openBare } from './bare-cases';
import { startCarried } from './carried';
import { inLanes } from './lanes';
import { inTurns, type Pair } from './pairs';
import { startServer } from './server';
import type { Size } from './size';
import { type Point, slopeOf } from './slope';
import { refuseTroubles } from './stand';
import { newCase, STAFF } from './ten-years';

/** Kilobytes of a worker's memory for each case that it keeps, and for each bare workflow, in turns. */
export function memoryPerCase({ caches, cached }: Size): Promise<Pair[]> {
  return inTurns(
    caches,
    () => growth(cached, openCase),
    () => growth(cached, openOneBare),
  );
}

type Open = (client: Client, number: number) => Promise<unknown>;

const A_CASE: Case = newCase();
const A_COMMAND = { by: STAFF[0] as string, args: {} };

const openCase: Open = (client, number) => startCarried(client, `cached-${number}`, A_CASE);
const openOneBare: Open = (client, number) => openBare(client, `cached-${number}`, A_COMMAND);

/**
 * The slope of a new worker's resident memory over the cases that it keeps: what the worker costs without any is not
 * charged to them. Resident memory, because that is what a machine has to have: the objects of the cases, what the SDK's
 * core keeps of them, and what both allocators lose in between.
 */
async function growth(counts: readonly number[], open: Open): Promise<number> {
  const server = await startServer();
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  const worker = startWorker(server.address);
  try {
    await once(worker, 'message');
    const points: Point[] = [];
    for (const [index, count] of counts.entries())
      points.push({ x: count, y: await memoryWith(worker, client, open, [counts[index - 1] ?? 0, count]) });
    await refuseTroubles(server);
    return slopeOf(points) / 1000;
  } finally {
    worker.kill('SIGKILL');
    await client.connection.close();
    await server.stop();
  }
}

function startWorker(address: string): ChildProcess {
  const freeing = ['--expose-gc', '--require', require.resolve('./collect-garbage.cjs')];
  const env = { ...process.env, ...WORKER_ENVIRONMENT, TEMPORAL_ADDRESS: address };
  return fork(require.resolve('./memory-worker'), { execArgv: [...freeing, '--import', 'tsx'], env });
}

async function memoryWith(
  worker: ChildProcess,
  client: Client,
  open: Open,
  [from, to]: [number, number],
): Promise<number> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await inLanes(numbers, (number) => open(client, number));
  worker.send(to);
  const [bytes] = (await once(worker, 'message')) as [number];
  return bytes;
}
