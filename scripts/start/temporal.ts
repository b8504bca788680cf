import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import Long from 'long';
import type { StartSettings } from './settings';

/** The search attributes of a case and their types (workflows/search-attributes.ts; docs/operating.md). */
export const SEARCH_ATTRIBUTES = {
  CaseStatus: 'Keyword',
  CaseStage: 'Keyword',
  NextDue: 'Datetime',
  NextDueKind: 'Keyword',
  OverdueCount: 'Int',
  AwaitingApproval: 'Bool',
  Caseworker: 'Keyword',
  Supervisor: 'Keyword',
  Unit: 'Keyword',
  PolicyPack: 'Keyword',
} as const;

/** What lets one workflow skip time, and quickly: for the demo and for plays; a production server has none of it. */
export const TIME_SKIPPING = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="1ms"',
  // Both queues read 20 times a second by default, which would be the brake of a play.
  'history.timerProcessorMaxPollRPS=2000',
  'history.transferProcessorMaxPollRPS=2000',
];

// Ten years: the demo's past is not to vanish. The dev server's own default is a day.
const RETENTION_SECONDS = 3_650 * 24 * 60 * 60;
const READY_WITHIN = 30_000;

/** The arguments of `temporal` for the dev server, its state in a file. */
export function devServerArguments({ home, ports }: Pick<StartSettings, 'home' | 'ports'>): string[] {
  return [
    'server start-dev --ip 127.0.0.1 --log-level error'.split(' '),
    ['--port', String(ports.temporal.number), '--ui-port', String(ports.ui.number)],
    ['--http-port', String(ports.http.number), '--metrics-port', String(ports.metrics.number)],
    ['--db-filename', `${home}/temporal.db`],
    // The default pragmas wait for the disk at each commit.
    ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    TIME_SKIPPING.flatMap((value) => ['--dynamic-config-value', value]),
  ].flat();
}

/** Waits until the server answers, then makes it keep closed cases for long. */
export async function readyServer(address: string): Promise<void> {
  const connection = await answering(address, Date.now() + READY_WITHIN);
  const retention = { seconds: Long.fromNumber(RETENTION_SECONDS) };
  await connection.workflowService.updateNamespace({
    namespace: 'default',
    config: { workflowExecutionRetentionTtl: retention },
  });
  await connection.close();
}

async function answering(address: string, deadline: number): Promise<Connection> {
  for (;;) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: '1 second' });
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return connection;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}
