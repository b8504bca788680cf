import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import Long from 'long';

const { PENDING_ACTIVITY_STATE_STARTED } = temporal.api.enums.v1.PendingActivityState;

// Longer than any attempt takes here, shorter than the minute after which the server would notice.
const SECONDS = 3;

/** Lets the server give up soon what a dead worker had in hand: what an operator does who does not want to wait. */
export async function hasten(client: Client, caseId: string): Promise<void> {
  const service = client.connection.workflowService;
  const [namespace, execution] = ['default', { workflowId: `case/${caseId}` }];
  const { pendingActivities } = await service.describeWorkflowExecution({ namespace, execution });
  const started = (pendingActivities ?? []).filter(({ state }) => state === PENDING_ACTIVITY_STATE_STARTED);
  const options = {
    activityOptions: { startToCloseTimeout: { seconds: Long.fromNumber(SECONDS) } },
    updateMask: { paths: ['start_to_close_timeout'] },
  };
  await Promise.all(
    started.map(({ activityId: id }) =>
      // It may have come to its end meanwhile.
      service.updateActivityOptions({ namespace, execution, id, ...options }).catch(() => {}),
    ),
  );
}
