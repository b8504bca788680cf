import { setTimeout as pause } from 'node:timers/promises';
import type { Case } from '../domain/case/case';
import { startCarried } from './carried';
import { inTurns, type Pair } from './pairs';
import { setUp, type Stand } from './stand';
import { newCase } from './ten-years';

/**
 * Milliseconds from a command to its answer of a case that slept: its run began with what the one before it handed on,
 * and no cache holds anything of it, so the worker reads that again and derives all anew. In turns with a new case.
 */
export async function wakings(old: Case, pairs: number): Promise<Pair[]> {
  const stand = await setUp({ cachedCases: 0 });
  try {
    const young = newCase();
    const inPairs = (count: number, name: string) =>
      inTurns(
        count,
        (turn) => waking(stand, `${name}-old-${turn}`, old),
        (turn) => waking(stand, `${name}-new-${turn}`, young),
      );
    // A worker runs for weeks, and its compiler has settled: that takes some hundred wakes.
    await inPairs(pairs * 6, 'warm-up');
    // One wake takes a thirtieth of a second, of which what else the machine does is half: many are needed.
    const taken = await inPairs(pairs * 8, 'waking');
    await stand.refuseTroubles();
    return taken;
  } finally {
    await stand.stop();
  }
}

// What a run does at its start and after its record would fall on the next one, and old cases would burden new ones.
const UNTIL_IDLE = 100;

async function waking({ client, effects }: Stand, caseId: string, carried: Case): Promise<number> {
  const handle = await startCarried(client, caseId, carried);
  await pause(UNTIL_IDLE);
  const recorded = effects.nextRecord(caseId);
  const began = performance.now();
  await handle.executeUpdate('setGoal', { args: [{ by: 'w-hale', args: { child: 'child-1', goal: 'Return Home' } }] });
  const took = performance.now() - began;
  await recorded;
  await pause(UNTIL_IDLE);
  await handle.terminate();
  return took;
}
