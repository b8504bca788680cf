import { loadClientConnectConfig } from '@temporalio/envconfig';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { mailMorning } from '../activities/morning-mail';
import { recordEvents } from '../activities/record-events';
import { wordSweep } from '../activities/word-sweep';
import { sendNoticeBy } from '../activities/send-notice';
import { mailSettings } from '../activities/mail/settings';
import { storeAddress } from '../store/address';
import { openStore } from '../store/postgres';
import type { RecordStore } from '../store/record-store';
import { bundleWorkflows, fingerprint } from './bundle';
import { caseWorker, mailWorker } from './case-worker';
import { limitMails, mailRate } from './mail-rate';
import { keepReadyFile } from './ready-file';

/*
 * The worker process: hosts the cases, records what happens and sends the mails. Scale by starting more of them.
 * It prints one line when it is ready, and on SIGINT or SIGTERM lets what is in flight come to an end.
 */

export const WORKER_READY = 'Worker ready: ';

async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGINT', 'SIGTERM'] });
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  const connection = await NativeConnection.connect(connectionOptions);
  const store = openStore(storeAddress(process.env));
  const mail = mailSettings(process.env);
  const activities = { record: recordEvents(store), sendNotice: sendNoticeBy({ store, ...mail }) };
  const bundle = await bundleWorkflows();
  const settings = { connection, namespace, activities };
  await limitMails(connection, namespace, mailRate(process.env));
  const workers = await Promise.all([
    caseWorker({ ...settings, bundle, scheduled: { ...mailMorning(store), ...wordSweep(store) } }),
    mailWorker(settings),
  ]);
  void tellOfStore(store);
  await untilStopped(workers, () => {
    process.stdout.write(`${WORKER_READY}${namespace}, workflows ${fingerprint(bundle)}\n`);
  });
  mail.transport.close();
  await store.close();
  await connection.close();
  // The channel to the parent would keep the process alive.
  if (process.connected) process.disconnect();
}

/** A worker starts without its record store, since cases go on without it; whoever started it should know. */
async function tellOfStore(store: Pick<RecordStore, 'person'>): Promise<void> {
  await store.person('').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Worker: ${why} Until then cases go on, and record and mail later.\n`);
  });
}

/** Runs until a signal, or until the parent that started this process with a channel is gone. */
async function untilStopped(workers: Worker[], ready: () => void): Promise<void> {
  process.on('disconnect', () => {
    // One that has been told by a signal already must not be told again.
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  });
  const runs = Promise.all(workers.map((worker) => worker.run()));
  const takesWork = () => workers.every((worker) => worker.getState() === 'RUNNING');
  const end = keepReadyFile(process.env['CASECLOCK_READY_FILE'], takesWork);
  ready();
  await runs.finally(end);
}

main().catch((error: unknown) => {
  process.stderr.write(`Worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
