import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../workers/bundle';
import { caseWorker, mailWorker } from '../workers/case-worker';
import { NoEffects } from './effects';
import { type BenchServer, startServer } from './server';

/** What every figure is taken on: one server, one client, and one set of workers that hosts both workflows. */
export interface Stand {
  client: Client;
  effects: NoEffects;
  /** Ends with an error when the server had trouble: such a run does not count. */
  refuseTroubles(): Promise<void>;
  stop(): Promise<void>;
}

/** Sets up a server, and the product's own workers with effects that do nothing; as many cases are cached as the product does. */
export async function setUp(others: { cachedCases?: number } = {}): Promise<Stand> {
  const [server, bundle] = await Promise.all([startServer(), bundleWorkflows(require.resolve('./workflows'))]);
  const connection = await NativeConnection.connect({ address: server.address });
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  const effects = new NoEffects();
  const settings = { connection, namespace: 'default', activities: effects.activities };
  const workers = await Promise.all([caseWorker({ ...settings, bundle, ...others }), mailWorker(settings)]);
  const runs = Promise.all(workers.map((worker) => worker.run()));
  const stop = async () => {
    await stopWorkers(workers, runs);
    await Promise.all([connection.close(), client.connection.close()]);
    await server.stop();
  };
  return { client, effects, refuseTroubles: () => refuseTroubles(server), stop };
}

async function stopWorkers(workers: Worker[], runs: Promise<unknown>): Promise<void> {
  for (const worker of workers) worker.shutdown();
  await runs;
}

async function refuseTroubles(server: BenchServer): Promise<void> {
  const troubles = await server.troubles();
  if (troubles.length > 0) throw new Error(`This run does not count:\n${troubles.join('\n')}`);
}
