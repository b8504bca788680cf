import { setTimeout as pause } from 'node:timers/promises';
import { Cases } from '../client/cases';
import { ONE_RECORD, tellBare } from './bare-cases';
import { dayFromToday, MARLOW } from './family';
import { saveNoText } from './no-store';
import { openers } from './opening';
import { inTurns, median, type Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';

// After its answer and its record a case has still a task to finish; then the system is idle again.
const UNTIL_IDLE = 25;

/** Milliseconds from a command to its answer, the median of a block: one after the other on an idle system. */
export async function commandLatencies(stand: Stand, { commands, pairs }: Size): Promise<Pair[]> {
  const open = openers(stand);
  const tell = tellers(stand);
  const block = (side: 'real' | 'bare') => async (turn: number) => {
    const caseId = `command-${turn}`;
    await settled(stand, caseId, open[side](caseId));
    const took: number[] = [];
    for (let day = 1; day <= commands; day++) took.push(await latency(stand, caseId, tell[side](day)));
    return median(took);
  };
  await inTurns(
    1,
    () => block('real')(-1),
    () => block('bare')(-1),
  );
  return inTurns(pairs, block('real'), block('bare'));
}

type Tell = (caseId: string) => Promise<unknown>;

/** The court sets a hearing: both sides are given the same words. */
export function tellers({ client }: Stand): Record<'real' | 'bare', (day: number) => Tell> {
  const { zone, opening } = MARLOW;
  const { by } = opening;
  const cases = new Cases(client, saveNoText);
  const argsOn = (day: number) => ({ kind: 'status-review', on: dayFromToday(zone, 100 + day) });
  return {
    real: (day) => (caseId) => cases.tell(caseId, 'setHearing', argsOn(day), { by }),
    bare: (day) => (caseId) => tellBare(client, caseId, { message: { by, args: argsOn(day) }, follows: ONE_RECORD }),
  };
}

async function latency(stand: Stand, caseId: string, tell: Tell): Promise<number> {
  const began = performance.now();
  let took = 0;
  const told = tell(caseId).then(() => (took = performance.now() - began));
  await settled(stand, caseId, told);
  return took;
}

/** Waits until it is said and recorded, and nothing is left to do. */
async function settled({ effects }: Stand, caseId: string, said: Promise<unknown>): Promise<void> {
  await Promise.all([effects.nextRecord(caseId), said]);
  await pause(UNTIL_IDLE);
}
