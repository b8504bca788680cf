import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '../../../activities';
import type { NoticeId } from '../../../domain/record';
import { MAIL_QUEUE } from '../../../workflows/messages';

const { sendNotice } = proxyActivities<Pick<CaseActivities, 'sendNotice'>>({
  taskQueue: MAIL_QUEUE,
  startToCloseTimeout: '1 minute',
});

/** Asks for many mails at once, as many cases do at the daily moment. */
export async function manyMails(ids: NoticeId[]): Promise<void> {
  await Promise.all(ids.map((id) => sendNotice(id)));
}
