import { setTimeout as pause } from 'node:timers/promises';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../workers/bundle';
import { caseWorker } from '../workers/case-worker';
import { Effects } from './effects';

/*
 * The product's worker in a process of its own. Told how many workflows it should hold by now, it waits until it holds
 * them and rests, and answers with its resident memory in bytes.
 */

declare global {
  /** See collect-garbage.cjs. */
  var collectGarbage: () => void;
}

// More than are ever measured: none is to leave the cache.
const ROOM = 10_000;

async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const { activities } = new Effects();
  const bundle = await bundleWorkflows(require.resolve('./workflows'));
  const worker = await caseWorker({ connection, namespace: 'default', activities, bundle, cachedCases: ROOM });
  process.on('message', (cases: number) => void tell(worker, cases));
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
  await worker.run();
}

async function tell(worker: Worker, cases: number): Promise<void> {
  while (worker.getStatus().numCachedWorkflows < cases || isBusy(worker)) await pause(100);
  process.send?.(await freed());
}

// A collection moves only part of the objects together; by then every run here has settled.
const MOST_COLLECTIONS = 20;
const HARDLY_ANYTHING = 1_000_000;

/**
 * Resident memory once collecting garbage frees hardly anything more. How scattered the objects of the cases lie after
 * they were opened is chance, and differed by a third from one run to the next.
 */
async function freed(): Promise<number> {
  let least = Infinity;
  for (let times = 0; times < MOST_COLLECTIONS; times++) {
    globalThis.collectGarbage();
    await pause(500);
    const now = process.memoryUsage.rss();
    if (times > 2 && now > least - HARDLY_ANYTHING) return Math.min(now, least);
    least = Math.min(now, least);
  }
  return least;
}

function isBusy(worker: Worker): boolean {
  const { numInFlightWorkflowActivations, numInFlightActivities } = worker.getStatus();
  return numInFlightWorkflowActivations + numInFlightActivities > 0;
}

void main();
