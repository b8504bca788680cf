import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { temporal } from '@temporalio/proto';
import { NativeConnection } from '@temporalio/worker';
import { DevServerStage } from '../client/simulate/dev-server-stage';
import { play } from '../client/simulate/play';
import { readScenario } from '../client/simulate/scenario-file';
import { Agency } from '../test/harness/agency';
import { testBundle } from '../test/harness/bundle';
import { Effects } from '../test/harness/effects';
import { MemoryStore } from '../test/harness/memory-store';
import { playClosedEarly, playRollOver } from '../test/harness/recorded-cases';
import { quietRuntime, startDevServer } from '../test/harness/temporal';
import { caseWorker, mailWorker } from '../workers/case-worker';
import { workflowIdOf } from '../workflows/messages';
import { version } from '../package.json';

/*
 * Records the histories that every later release has to replay: node --import tsx scripts/record-histories.ts
 *
 * One file per scenario and release. A file that is there is never written again: a running case of that release has
 * such a history, and a change that does not replay it would wedge that case.
 */

const FOLDER = resolve(__dirname, '../test/histories');
const STORY = resolve(__dirname, '../test/scenarios/marlow.yaml');

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await recordMarlow();
  await recordShortCases();
}

/** Fifteen months with everything in them, in one run, with skipped time. */
async function recordMarlow(): Promise<void> {
  if (isThere('marlow')) return;
  quietRuntime();
  const server = await startDevServer();
  const connection = await NativeConnection.connect({ address: server.address });
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  const settings = { connection, namespace: 'default', activities: new Effects() };
  const bundle = await testBundle();
  const workers = await Promise.all([caseWorker({ ...settings, bundle }), mailWorker(settings)]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  const scenario = readScenario(STORY);
  const stage = new DevServerStage(client, new MemoryStore(), scenario.caseId);
  await play(scenario, stage);
  keep('marlow', await client.workflow.getHandle(workflowIdOf(scenario.caseId)).fetchHistory());
  workers.forEach((worker) => worker.shutdown());
  await running;
  await stage.close();
  await connection.close();
  await server.stop();
}

/** A case that rolls over, run by run, and one that is closed after days. */
async function recordShortCases(): Promise<void> {
  const names = ['roll-over-1', 'roll-over-2', 'roll-over-3', 'closed-early'];
  if (names.every(isThere)) return;
  const agency = await Agency.start();
  await playRollOver(agency, 'roll-over');
  const runs = await agency.runs('roll-over');
  for (const [index, run] of runs.entries()) keep(`roll-over-${index + 1}`, await agency.history('roll-over', run));
  await playClosedEarly(agency, 'closed-early');
  keep('closed-early', await agency.history('closed-early'));
  await agency.stop();
}

function isThere(name: string): boolean {
  return existsSync(fileOf(name));
}

function fileOf(name: string): string {
  return join(FOLDER, `${name}.${version}.json`);
}

function keep(name: string, history: temporal.api.history.v1.IHistory): void {
  if (isThere(name)) return;
  writeFileSync(fileOf(name), scrubbed(historyToJSON(history)));
  console.log(`${name}: ${history.events?.length} events`);
}

/** Without what tells of this machine: who polled, on which sticky queue, and where the code lies. */
function scrubbed(json: string): string {
  const clean = JSON.parse(json, (key: string, value: unknown) => {
    if (key === 'identity') return 'recorder';
    if (key === 'stackTrace') return '';
    if (key === 'name' && typeof value === 'string' && /^\d+@/.test(value)) return 'sticky';
    return value;
  }) as unknown;
  return JSON.stringify(clean);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
