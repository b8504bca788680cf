import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { CASE_QUEUE, type CommandMessage } from '../workflows/messages';
import { BARE_WORKFLOW, type BareRun, type Follows, type Told } from './workflows/bare-messages';

/** One record follows, and no mail: the least that a case does. */
export const ONE_RECORD: Follows = { records: 1, mails: 0 };

/** How a bare workflow is started: on the queue of the cases, by one id, once. */
export function bareStart(run: BareRun) {
  return {
    workflowId: `bare/${run.caseId}`,
    taskQueue: CASE_QUEUE,
    args: [run] as [BareRun],
    workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
  };
}

/** Starts a bare workflow that makes one record, like a case that is opened. */
export async function openBare(client: Client, caseId: string, message: CommandMessage): Promise<void> {
  await client.workflow.start(
    BARE_WORKFLOW,
    bareStart({ caseId, opening: { message, follows: ONE_RECORD }, wakes: [] }),
  );
}

/** Tells a bare workflow something, as the façade tells a case. */
export async function tellBare(client: Client, caseId: string, told: Told): Promise<number> {
  const handle = client.workflow.getHandle(`bare/${caseId}`);
  return handle.executeUpdate<number, [Told]>('tell', { args: [told], updateId: randomUUID() });
}
