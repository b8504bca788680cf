import type { CaseEnd, CaseRun } from '../../workflows/messages';
import type * as bare from './bare-case';
import type { BareRun } from './bare-messages';
import type * as real from '../../workflows';

/*
 * The real workflow and the bare one in one bundle, so that one worker hosts both under the same conditions. Each is
 * loaded when it is called: the sandbox loads modules anew for every workflow, and neither is to pay for the other.
 */

export async function caseWorkflow(run: CaseRun): Promise<CaseEnd> {
  return (require('../../workflows') as typeof real).caseWorkflow(run);
}

export async function bareCase(run: BareRun): Promise<void> {
  return (require('./bare-case') as typeof bare).bareCase(run);
}
