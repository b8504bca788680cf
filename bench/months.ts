import type { WorkflowHandle } from '@temporalio/client';
import { DevServerStage } from '../client/simulate/dev-server-stage';
import { play } from '../client/simulate/play';
import type { Scenario } from '../client/simulate/scenario';
import { workflowIdOf } from '../workflows/messages';
import { BareStage } from './bare-stage';
import { MARLOW } from './family';
import { type Cost, costOf } from './cost';
import { noStore } from './no-store';
import type { Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';
import { needSame, type Trace, traceOf } from './trace';

/** What a case-month costs, and of how many plays and what kind of story that is the outcome. */
export interface Months {
  costs: Record<keyof Cost, Pair[]>;
  /** What the story consists of, the same on both sides. */
  story: Trace;
}

/** Plays the Marlow case and, after each play, the same to a bare workflow; counts what each month cost. */
export async function caseMonths(stand: Stand, { plays }: Size): Promise<Months> {
  const months: Months = { costs: { events: [], transitions: [], bytes: [] }, story: traceOf([]) };
  for (let turn = 0; turn < plays; turn++) {
    const real = await playReal(stand, MARLOW, `play-${turn}`);
    const bare = await playBare(stand, MARLOW, `play-${turn}`, real.trace);
    months.story = real.trace;
    for (const kind of ['events', 'transitions', 'bytes'] as const)
      months.costs[kind].push({ real: real.cost[kind], bare: bare.cost[kind] });
  }
  return months;
}

interface Outcome {
  trace: Trace;
  cost: Cost;
}

async function playReal({ client }: Stand, story: Scenario, caseId: string): Promise<Outcome> {
  const { surprises } = await play(story, new DevServerStage(client, noStore(), caseId));
  if (surprises.length > 0) throw new Error(`The story was not played as written: ${surprises.join('; ')}`);
  return outcomeOf(client.workflow.getHandle(workflowIdOf(caseId)));
}

/** Refused commands leave nothing in a history, so the bare workflow does not hear them. */
async function playBare({ client }: Stand, story: Scenario, caseId: string, trace: Trace): Promise<Outcome> {
  const steps = story.steps.filter((step) => step.refused === null);
  await play({ ...story, steps }, new BareStage(client, caseId, trace));
  const bare = await outcomeOf(client.workflow.getHandle(`bare/${caseId}`));
  needSame(trace, bare.trace);
  return bare;
}

async function outcomeOf(handle: WorkflowHandle): Promise<Outcome> {
  const [{ events }, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
  return { trace: traceOf(events ?? []), cost: costOf(events ?? [], transitions) };
}
