import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '../../../activities';
import { caseWorkflow as sound } from '../../../workflows/case';
import type { CaseEnd, CaseRun } from '../../../workflows/messages';

const { record } = proxyActivities<CaseActivities>({ startToCloseTimeout: '30 seconds' });

/** The case workflow with one record more than there was: somebody added an effect without a patch. */
export async function caseWorkflow(run: CaseRun): Promise<CaseEnd> {
  void record({ caseId: run.caseId, turns: [] });
  return sound(run);
}
