import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import type { Case } from '../domain/case/case';
import { WORKER_ENVIRONMENT } from '../scripts/start/worker-environment';
import { startCarried } from './carried';
import { inLanes } from './lanes';
import { startServer } from './server';
import type { Size } from './size';
import { newCase } from './ten-years';

/** Kilobytes of a worker's memory for each case that it keeps, from the growth of its process. */
export async function memoryPerCase({ cached: [few, many] }: Size): Promise<number> {
  const server = await startServer();
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  const worker = startWorker(server.address);
  try {
    await once(worker, 'message');
    const before = await memoryWith(worker, client, 0, few);
    const after = await memoryWith(worker, client, few, many);
    return (after - before) / (many - few) / 1000;
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

const A_CASE: Case = newCase();

async function memoryWith(worker: ChildProcess, client: Client, from: number, to: number): Promise<number> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await inLanes(numbers, (number) => startCarried(client, `cached-${number}`, A_CASE));
  worker.send(to);
  const [bytes] = (await once(worker, 'message')) as [number];
  return bytes;
}
