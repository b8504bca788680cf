import { MockActivityEnvironment } from '@temporalio/testing';
import { mailSettings } from '../../activities/mail/settings';
import { sendNoticeBy } from '../../activities/send-notice';
import type { NoticeId } from '../../domain/record';
import { openStore } from '../../store/postgres';

/* One attempt to send the notice of NOTICE, as a process of its own that a test can kill. */

export const BEGUN = 'Attempt begun';
export const OUTCOME = 'Outcome: ';

async function main(): Promise<void> {
  const store = openStore(process.env['DATABASE_URL'] ?? '');
  const mail = mailSettings(process.env);
  process.stdout.write(`${BEGUN}\n`);
  const id = JSON.parse(process.env['NOTICE'] ?? '') as NoticeId;
  const outcome: unknown = await new MockActivityEnvironment().run(sendNoticeBy({ store, ...mail }), id);
  process.stdout.write(`${OUTCOME}${String(outcome)}\n`);
  mail.transport.close();
  await store.close();
  if (process.connected) process.disconnect();
}

if (require.main === module) void main();
