import type { CaseActivities } from '../activities';
import { mailSettings } from '../activities/mail/settings';
import { recordEvents } from '../activities/record-events';
import { sendNoticeBy } from '../activities/send-notice';
import { openStore } from '../store/postgres';
import type { Archive } from '../store/record-store';
import { startProgram } from '../test/harness/processes';
import { startStore } from '../test/harness/store';
import { SINK_READY } from './mail-sink';

/** What a case does outside: a record store and a mail server on loopback, each a process of its own. */
export interface RealEffects {
  activities: CaseActivities;
  store: Archive;
  storeUrl: string;
  stop(): Promise<void>;
}

/** Where a record store is, and how it ends. */
export interface StoreRunning {
  url: string;
  stop: () => Promise<void>;
}

/** Starts both, with everybody of `staff` in the directory; the local record store unless another is given. */
export async function startRealEffects(
  staff: readonly string[],
  starting: Promise<StoreRunning> = startStore(),
): Promise<RealEffects> {
  const [running, sink] = await Promise.all([starting, startProgram('bench/mail-sink.ts', SINK_READY, {})]);
  const store = openStore(running.url);
  await store.savePeople(staff.map((id) => ({ id, name: id, mail: `${id}@agency.example` })));
  const mail = mailSettings({ CASECLOCK_SMTP_URL: sink.line.slice(SINK_READY.length) });
  const stop = async () => {
    mail.transport.close();
    await store.close();
    await Promise.all([running.stop(), sink.stop()]);
  };
  const activities = { record: recordEvents(store), sendNotice: sendNoticeBy({ store, ...mail }) };
  return { activities, store, storeUrl: running.url, stop };
}
