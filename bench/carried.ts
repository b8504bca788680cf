import { type Instant, millisecondsOf } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { type CaseRun, CASE_QUEUE, CASE_WORKFLOW, workflowIdOf } from '../workflows/messages';

/**
 * Starts the run of a case that another run would have handed on, in the case's own time: at the moment `at` of its dates
 * it is `now` on this machine. An old case that woke years late would have much to say.
 */
export async function startCarried(
  client: Client,
  caseId: string,
  carried: Case,
  { at = carried.toldAt as Instant, now = Date.now() } = {},
): Promise<WorkflowHandle> {
  const going = { case: { ...carried, id: caseId }, outbox: [], mails: [], answered: [] };
  const virtual = { aheadMilliseconds: now - millisecondsOf(at) };
  const run: CaseRun = { caseId, epoch: carried.epoch, going, rollOver: false, virtual };
  const options = { workflowId: workflowIdOf(caseId), taskQueue: CASE_QUEUE, args: [run] as [CaseRun] };
  return client.workflow.start(CASE_WORKFLOW, options);
}
