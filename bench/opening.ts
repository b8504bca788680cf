import { Cases } from '../client/cases';
import { saveNoText } from './no-store';
import { openBare } from './bare-cases';
import { MARLOW, openingToday } from './family';
import { inLanes } from './lanes';
import { inTurns, type Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';

/** Openings per second until the opening is recorded, at a fixed number of openings at once. */
export async function openingRates(stand: Stand, { openings, warmUp, pairs }: Size): Promise<Pair[]> {
  const { real, bare } = openers(stand);
  const rate = (side: string, open: Open, count: number) => (turn: number) =>
    ratePerSecond(
      stand,
      open,
      Array.from({ length: count }, (_, index) => `${side}-${turn}-${index}`),
    );
  await inTurns(1, rate('warm', real, warmUp), rate('warm', bare, warmUp));
  return inTurns(pairs, rate('opening', real, openings), rate('opening', bare, openings));
}

type Open = (caseId: string) => Promise<unknown>;

/** How each side opens a case: both are given the same opening. */
export function openers({ client }: Stand): { real: Open; bare: Open } {
  const story = MARLOW;
  const { by } = story.opening;
  const args = openingToday(story);
  const cases = new Cases(client, saveNoText);
  return {
    real: (caseId) => cases.open(caseId, args, { by }),
    bare: (caseId) => openBare(client, caseId, { by, args }),
  };
}

async function ratePerSecond({ effects }: Stand, open: Open, caseIds: string[]): Promise<number> {
  const began = performance.now();
  await inLanes(caseIds, (caseId) => Promise.all([effects.nextRecord(caseId), open(caseId)]));
  return (caseIds.length * 1000) / (performance.now() - began);
}
