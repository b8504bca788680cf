import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../workers/bundle';
import { caseWorker, mailWorker } from '../workers/case-worker';
import { NoEffects } from './effects';
import { type BenchServer, startServer } from './server';

/** What every figure is taken on: one server, one client, and one set of workers that hosts both workflows. */
export interface Stand {
  client: Client;
  effects: NoEffects;
  server: BenchServer;
  stop(): Promise<void>;
}

/** Sets up a server, and the product's own workers with effects that do nothing. */
export async function setUp(): Promise<Stand> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const [server, bundle] = await Promise.all([startServer(), bundleWorkflows(require.resolve('./workflows'))]);
  const connection = await NativeConnection.connect({ address: server.address });
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  const effects = new NoEffects();
  const settings = { connection, namespace: 'default', activities: effects.activities };
  const workers = await Promise.all([caseWorker({ ...settings, bundle }), mailWorker(settings)]);
  const runs = Promise.all(workers.map((worker) => worker.run()));
  const stop = async () => {
    await stopWorkers(workers, runs);
    await Promise.all([connection.close(), client.connection.close()]);
    await server.stop();
  };
  return { client, effects, server, stop };
}

async function stopWorkers(workers: Worker[], runs: Promise<unknown>): Promise<void> {
  for (const worker of workers) worker.shutdown();
  await runs;
}
