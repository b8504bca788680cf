// No offence.
import { log } from '@temporalio/activity';

export async function sendNotice(): Promise<void> {
  await Promise.resolve(log);
}
