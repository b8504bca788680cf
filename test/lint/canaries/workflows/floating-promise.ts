// Offence: a sleep that nobody waits for.
import { sleep } from '@temporalio/workflow';

export async function grace(): Promise<void> {
  sleep('14 days');
  await sleep('1 day');
}
