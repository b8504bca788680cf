import { setTimeout as pause } from 'node:timers/promises';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../workers/bundle';
import { caseWorker } from '../workers/case-worker';
import { Effects } from './effects';

/*
 * The product's worker in a process of its own. Told how many cases it should hold by now, it waits until it holds them
 * and rests, and answers with its memory in bytes.
 */

declare global {
  /** See collect-garbage.cjs. */
  var collectGarbage: () => void;
}

async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const { activities } = new Effects();
  const worker = await caseWorker({ connection, namespace: 'default', activities, bundle: await bundleWorkflows() });
  process.on('message', (cases: number) => void tell(worker, cases));
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
  await worker.run();
}

async function tell(worker: Worker, cases: number): Promise<void> {
  while (worker.getStatus().numCachedWorkflows < cases || isBusy(worker)) await pause(100);
  // The second time frees what the first has let go of.
  for (let times = 0; times < 3; times++) {
    globalThis.collectGarbage();
    await pause(500);
  }
  process.send?.(process.memoryUsage.rss());
}

function isBusy(worker: Worker): boolean {
  const { numInFlightWorkflowActivations, numInFlightActivities } = worker.getStatus();
  return numInFlightWorkflowActivations + numInFlightActivities > 0;
}

void main();
