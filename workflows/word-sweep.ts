import { proxyActivities, sleep } from '@temporalio/workflow';
import type { ScheduledActivities } from '../activities';
import type { Swept } from './messages';

// A case tries to record at least once a minute. After a store that was away for days every case has recorded by then
// what its people said meanwhile, and the words of it are named (product default).
const UNTIL_RECORDED = '1 hour';

const { recordStoreAnswers, sweepWords } = proxyActivities<ScheduledActivities>({
  startToCloseTimeout: '10 minutes',
  scheduleToCloseTimeout: '20 hours',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** Removes words that nothing names any more, seven days after they were stored. Started by a schedule. */
export async function wordSweepWorkflow(): Promise<Swept> {
  await recordStoreAnswers.executeWithOptions({ summary: 'until the record store answers' }, []);
  await sleep(UNTIL_RECORDED, { summary: 'until every case has recorded what it was told' });
  return sweepWords.executeWithOptions({ summary: 'words that nothing names, and expired drafts' }, []);
}
