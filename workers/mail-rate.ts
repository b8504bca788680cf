import { temporal } from '@temporalio/proto';
import type { NativeConnection } from '@temporalio/worker';
import { MAIL_QUEUE } from '../workflows/messages';

const { TASK_QUEUE_TYPE_ACTIVITY } = temporal.api.enums.v1.TaskQueueType;

/** How many mails a second may go to the mail server, from CASECLOCK_SMTP_RATE; null where it is not said. */
export function mailRate({ CASECLOCK_SMTP_RATE: given }: NodeJS.ProcessEnv): number | null {
  if (!given) return null;
  if (/^\d{1,4}(\.\d{1,3})?$/.test(given) && Number(given) > 0) return Number(given);
  throw new Error('CASECLOCK_SMTP_RATE must be a number of mails per second, such as 5 or 0.5.');
}

/**
 * Has the Temporal server hand out so many mails a second, to all workers together. It stays so until another rate is set;
 * without one nothing is touched, for an operator may have set it (`temporal task-queue config set`).
 */
export async function limitMails(connection: NativeConnection, namespace: string, rate: number | null): Promise<void> {
  if (rate === null) return;
  await connection.workflowService.updateTaskQueueConfig({
    namespace,
    identity: 'caseclock',
    taskQueue: MAIL_QUEUE,
    taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
    updateQueueRateLimit: { rateLimit: { requestsPerSecond: rate }, reason: 'CASECLOCK_SMTP_RATE' },
  });
}
