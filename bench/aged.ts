import { setTimeout as pause } from 'node:timers/promises';
import { InMemoryStage } from '../client/simulate/in-memory-stage';
import { play } from '../client/simulate/play';
import { type Instant, millisecondsOf } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import { agenda } from '../domain/duties/agenda';
import { forecast } from '../domain/duties/forecast';
import { policyOf } from '../policies/packs';
import { type CaseRun, CASE_QUEUE, CASE_WORKFLOW, workflowIdOf } from '../workflows/messages';
import { MARLOW } from './family';
import { inTurns, median, type Pair, ratiosOf, type Spread } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';
import { caseOf, newCase } from './ten-years';

/** What a case of ten years with five people comes to, and what it is not to exceed. */
export interface Aged {
  name: string;
  value: number;
  unit: string;
  atMost: number;
  /** For a ratio: its ends. */
  spread?: Spread;
}

// Enough for the compiler of the machine to have settled.
const TIMES = 60;

/** In this process: agenda, forecast, size, the whole story in memory. On the server: waking it, beside a new case. */
export async function takeAged(stand: Stand, { pairs }: Size, say: (what: string) => void): Promise<Aged[]> {
  say('ten years …');
  const old = caseOf(10);
  const [policy, today] = [policyOf(old), old.today ?? ''];
  const figures: Aged[] = [
    { name: 'Its agenda', value: timeOf(() => agenda(old, policy, today)), unit: 'ms', atMost: 5 },
    { name: 'Its forecast of 24 months', value: timeOf(() => forecast(old, policy, today)), unit: 'ms', atMost: 50 },
    { name: 'Its state', value: JSON.stringify(old).length / 1000, unit: 'KB', atMost: 100 },
    { name: 'All fifteen months of Marlow in memory', value: await storyTime(), unit: 'ms', atMost: 2000 },
  ];
  say('waking …');
  const spread = ratiosOf(await wakings(stand, old, pairs));
  return [...figures, { name: 'Waking it, to waking a new one', value: spread.median, unit: '×', atMost: 1.5, spread }];
}

function timeOf(act: () => unknown): number {
  const took = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return median(took.slice(TIMES / 3));
}

async function storyTime(): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now();
    await play(MARLOW, new InMemoryStage(MARLOW.caseId, MARLOW.zone));
    took.push(performance.now() - began);
  }
  return median(took);
}

/**
 * A run begins with what the one before it handed on, and answers a command: no cache holds anything of it, so that is
 * what each wake of a case costs that slept long enough.
 */
async function wakings(stand: Stand, old: Case, pairs: number): Promise<Pair[]> {
  const young = newCase();
  const inPairs = (count: number, name: string) =>
    inTurns(
      count,
      (turn) => waking(stand, `${name}-old-${turn}`, old),
      (turn) => waking(stand, `${name}-new-${turn}`, young),
    );
  await inPairs(pairs, 'warm-up');
  // One wake takes a twentieth of a second, of which what else the machine does is half: many are needed.
  return inPairs(pairs * 8, 'waking');
}

// What a run still does after its record would fall on the next one, and old cases would burden new ones.
const UNTIL_IDLE = 50;

async function waking({ client, effects }: Stand, caseId: string, carried: Case): Promise<number> {
  const going = { case: { ...carried, id: caseId }, outbox: [], mails: [], answered: [] };
  // Each in its own time: an old case that woke years late would have much to say.
  const aheadMilliseconds = Date.now() - millisecondsOf(carried.toldAt as Instant);
  const run: CaseRun = { caseId, epoch: carried.epoch, going, rollOver: false, virtual: { aheadMilliseconds } };
  const options = { workflowId: workflowIdOf(caseId), taskQueue: CASE_QUEUE, args: [run] as [CaseRun] };
  const recorded = effects.nextRecord(caseId);
  const began = performance.now();
  const handle = await client.workflow.start(CASE_WORKFLOW, options);
  await handle.executeUpdate('setGoal', { args: [{ by: 'w-hale', args: { child: 'child-1', goal: 'Return Home' } }] });
  const took = performance.now() - began;
  await recorded;
  await pause(UNTIL_IDLE);
  await handle.terminate();
  return took;
}
