import { CancellationScope, CancelledFailure, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { EPOCH } from '../domain/case/case';
import { OPERATOR } from '../domain/calendar/moment';
import { attempt, failure, fingerprint, takeCommands } from './commands';
import { type Desk, layDesk, take } from './desk';
import { carryOut, isPortable, isQuiet, mailsLeft } from './effects';
import type { CaseEnd, CaseRun } from './messages';
import { hearOfNotices } from './notice-reports';
import { showToOperators } from './operators-view';
import { agendaOf, answerQueries } from './queries';
import { forgetStackTraces } from './stack-traces';
import { drawTimers, startPatience, stopTimers, timeHasCome } from './timers';
import { stateInWords } from '../domain/duties/explain';

// A run is a plan period; this is the safety net below the server's own warnings (10,240 events).
const MOST_EVENTS = 4_000;

/** A case from its opening to its closing: takes commands, tells the time, records and mails what follows. */
export async function caseWorkflow(run: CaseRun): Promise<CaseEnd> {
  const desk = layDesk(run);
  noteCancellation(desk);
  return CancellationScope.nonCancellable(() => lifeOf(desk));
}

async function lifeOf(desk: Desk): Promise<CaseEnd> {
  answerQueries(desk);
  begin(desk);
  // After the opening: a command that came with it finds the case open.
  takeCommands(desk);
  hearOfNotices(desk);
  do {
    await goOn(desk);
    stopTimers(desk);
    await finishWhatIsLeft(desk);
    // What has grown meanwhile to more than can be handed on keeps the case in this run.
  } while (!isOver(desk) && !isPortable(desk));
  if (desk.case.cancelledOn) throw new CancelledFailure('An operator cancelled the case');
  return desk.case.closure ? endOf(desk) : nextRun(desk);
}

/** Takes what comes until the case or its period is over. */
async function goOn(desk: Desk): Promise<void> {
  while (!isOver(desk) && !isPeriodOver(desk)) {
    showToOperators(desk);
    drawTimers(desk);
    carryOut(desk);
    await somethingHappens(desk);
    if (timeHasCome(desk)) take(desk, { type: 'clock' });
  }
}

/** A cancellation by an operator goes on record like everything else; then the case ends, as cancelled. */
function noteCancellation(desk: Desk): void {
  CancellationScope.current().cancelRequested.catch(() => {
    if (!isOver(desk)) take(desk, { type: 'cancelled' }, OPERATOR);
  });
}

/** Opens the case, or takes up where the run before left it. */
function begin(desk: Desk): void {
  const { opening } = desk.run;
  if (!opening) return void take(desk, { type: 'clock' });
  const command = { type: 'command', name: 'openCase', args: opening.args } as const;
  const refused = attempt(() => take(desk, command, opening.by, opening.receivedAt));
  if (refused) throw failure(refused);
  const said = fingerprint('openCase', opening);
  desk.answered = [{ request: opening.request, said, sequence: desk.case.sequence }];
}

async function somethingHappens(desk: Desk): Promise<void> {
  forgetStackTraces();
  await condition(() => desk.happened);
  desk.happened = false;
}

function isPeriodOver(desk: Desk): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  const over = desk.periodEnded || historyLength > MOST_EVENTS || continueAsNewSuggested;
  return desk.run.rollOver && over && isPortable(desk);
}

/**
 * Records and sends what is left. A case that is over waits as long as it takes; before a roll-over ten minutes must do,
 * since the next run sends again under the same key.
 */
async function finishWhatIsLeft(desk: Desk): Promise<void> {
  const patience = isOver(desk) ? null : startPatience(desk);
  showToOperators(desk);
  while (!isQuiet(desk) && (isOver(desk) || !patience?.isOver())) {
    carryOut(desk);
    await somethingHappens(desk);
    showToOperators(desk);
  }
  patience?.stop();
}

function isOver({ case: { closure, cancelledOn } }: Desk): boolean {
  return closure !== null || cancelledOn !== null;
}

function nextRun(desk: Desk): Promise<never> {
  const { case: aCase, outbox, answered, shown } = desk;
  return continueAsNew<typeof caseWorkflow>({
    caseId: aCase.id,
    epoch: EPOCH,
    rollOver: desk.run.rollOver,
    going: { case: aCase, outbox, mails: mailsLeft(desk), answered, attributes: shown.attributes },
  });
}

function endOf(desk: Desk): CaseEnd {
  const { on, reason } = desk.case.closure as NonNullable<typeof desk.case.closure>;
  const duties = agendaOf(desk).duties.map((duty) => ({ duty: duty.id, ended: stateInWords(duty) }));
  return { closedOn: on, reason, duties };
}
