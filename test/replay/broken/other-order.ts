import { condition } from '@temporalio/workflow';
import { takeCommands } from '../../../workflows/commands';
import { layDesk, take } from '../../../workflows/desk';
import { carryOut } from '../../../workflows/effects';
import type { CaseRun } from '../../../workflows/messages';
import { showToOperators } from '../../../workflows/operators-view';
import { answerQueries } from '../../../workflows/queries';
import { drawTimers, timeHasCome } from '../../../workflows/timers';

/** The loop of a case, but for its order: it carries out before it draws its timers. The same commands, exchanged. */
export async function caseWorkflow(run: CaseRun): Promise<void> {
  const desk = layDesk(run);
  const { args, by } = run.opening as NonNullable<CaseRun['opening']>;
  answerQueries(desk);
  take(desk, { type: 'command', name: 'openCase', args }, by);
  takeCommands(desk);
  const shown = { agenda: null, details: '', attributes: {} };
  for (;;) {
    showToOperators(desk, shown);
    carryOut(desk);
    drawTimers(desk);
    await condition(() => desk.happened);
    desk.happened = false;
    if (timeHasCome(desk)) take(desk, { type: 'clock' });
  }
}
