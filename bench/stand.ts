import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import type { CaseActivities } from '../activities';
import { bundleWorkflows } from '../workers/bundle';
import { caseWorker, mailWorker } from '../workers/case-worker';
import { Effects } from './effects';
import { type BenchServer, PLAYING, startServer } from './server';

/** What every figure is taken on: one server, one client, and one set of workers that hosts both workflows. */
export interface Stand {
  client: Client;
  address: string;
  effects: Effects;
  /** Ends with an error when the server had trouble: such a run does not count. */
  refuseTroubles(): Promise<void>;
  stop(): Promise<void>;
}

interface Others {
  /** As many as the product caches unless said. */
  cachedCases?: number;
  /** What is really done; nothing unless said. */
  real?: CaseActivities;
  /** Settings of the server: those of a play unless said. */
  serverSettings?: readonly string[];
}

/** Sets up a server and the product's own workers. */
export async function setUp({ real, serverSettings = PLAYING, ...others }: Others = {}): Promise<Stand> {
  const [server, bundle] = await Promise.all([
    startServer(serverSettings),
    bundleWorkflows(require.resolve('./workflows')),
  ]);
  const { address } = server;
  const connection = await NativeConnection.connect({ address });
  const client = new Client({ connection: await Connection.connect({ address }) });
  const effects = new Effects(real);
  const settings = { connection, namespace: 'default', activities: effects.activities };
  const workers = await Promise.all([caseWorker({ ...settings, bundle, ...others }), mailWorker(settings)]);
  const runs = Promise.all(workers.map((worker) => worker.run()));
  const stop = async () => {
    await stopWorkers(workers, runs);
    await Promise.all([connection.close(), client.connection.close()]);
    await server.stop();
  };
  return { client, address, effects, refuseTroubles: () => refuseTroubles(server), stop };
}

async function stopWorkers(workers: Worker[], runs: Promise<unknown>): Promise<void> {
  for (const worker of workers) worker.shutdown();
  await runs;
}

/** Ends with an error when the server had trouble: such a run does not count. */
export async function refuseTroubles(server: BenchServer): Promise<void> {
  const troubles = await server.troubles();
  if (troubles.length > 0) throw new Error(`This run does not count:\n${troubles.join('\n')}`);
}
