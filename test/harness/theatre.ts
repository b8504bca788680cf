import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { recordEvents } from '../../activities/record-events';
import { mailSettings } from '../../activities/mail/settings';
import { sendNoticeBy } from '../../activities/send-notice';
import { DevServerStage } from '../../client/simulate/dev-server-stage';
import { caseWorker, mailWorker } from '../../workers/case-worker';
import { testBundle } from './bundle';
import { MemoryStore } from './memory-store';
import { type SmtpSink, startSmtp } from './smtp';
import { quietRuntime, startDevServer } from './temporal';

/** A dev server with workers of its own, a record store in memory and a real mail server, to play scenarios on. */
export interface Theatre {
  client: Client;
  store: MemoryStore;
  smtp: SmtpSink;
  stage(caseId: string): DevServerStage;
  stop(): Promise<void>;
}

export async function startTheatre(): Promise<Theatre> {
  quietRuntime();
  const [server, smtp, bundle] = await Promise.all([startDevServer(), startSmtp(), testBundle()]);
  const { address } = server;
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  const store = new MemoryStore();
  const mail = mailSettings({ CASECLOCK_SMTP_URL: smtp.url });
  const activities = { record: recordEvents(store), sendNotice: sendNoticeBy({ store, ...mail }) };
  const settings = { connection: native, namespace: 'default', activities };
  const workers = await Promise.all([caseWorker({ ...settings, bundle }), mailWorker(settings)]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  const client = new Client({ connection });
  return {
    client,
    store,
    smtp,
    stage: (caseId) => new DevServerStage(client, store, caseId),
    stop: async () => {
      workers.forEach((worker) => worker.shutdown());
      await running;
      mail.transport.close();
      await Promise.all([connection.close(), native.close(), smtp.stop()]);
      await server.stop();
    },
  };
}

/** Everybody of a scenario's staff, with an address. */
export function staffOf(args: Record<string, unknown>) {
  return (args['staff'] as { id: string }[]).map(({ id }) => ({
    id,
    name: `Staff ${id}`,
    mail: `${id}@agency.example`,
  }));
}
