import { setTimeout as pause } from 'node:timers/promises';
import { tellers } from './command';
import { openers } from './opening';
import { inTurns, median, type Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';

// After its record a case has still a task to finish; then the system is idle again.
const UNTIL_IDLE = 25;

/** Milliseconds from a command until it is recorded, beside the same command of a case whose record does nothing. */
export async function journallingLatencies(stand: Stand, { commands, pairs }: Size): Promise<Pair[]> {
  const block = (name: 'recorded' | 'unrecorded') => async (turn: number) => {
    const caseId = `${name}-${turn}`;
    if (name === 'unrecorded') stand.effects.unrecorded.add(caseId);
    const opened = stand.effects.nextRecord(caseId);
    await openers(stand).real(caseId);
    await opened;
    const took: number[] = [];
    for (let day = 1; day <= commands; day++) took.push(await latency(stand, caseId, day));
    return median(took);
  };
  const [kept, unkept] = [block('recorded'), block('unrecorded')];
  await inTurns(
    1,
    () => kept(-1),
    () => unkept(-1),
  );
  return inTurns(pairs, kept, unkept);
}

async function latency(stand: Stand, caseId: string, day: number): Promise<number> {
  await pause(UNTIL_IDLE);
  const recorded = stand.effects.nextRecord(caseId);
  const began = performance.now();
  await Promise.all([recorded, tellers(stand).real(day)(caseId)]);
  return performance.now() - began;
}
