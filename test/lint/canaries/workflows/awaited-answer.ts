// Offence: allHandlersFinished() answers at once; to wait for it takes a condition.
import { allHandlersFinished } from '@temporalio/workflow';

export async function drain(): Promise<void> {
  await allHandlersFinished();
}
