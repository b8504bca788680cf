import { InMemoryStage } from '../client/simulate/in-memory-stage';
import { play } from '../client/simulate/play';
import { agenda } from '../domain/duties/agenda';
import { forecast } from '../domain/duties/forecast';
import { policyOf } from '../policies/packs';
import { MARLOW } from './family';
import { median, ratiosOf, type Spread } from './pairs';
import { printTime } from './printing';
import type { Size } from './size';
import { caseOf } from './ten-years';
import { wakings } from './waking';

/** What a case of ten years with five people comes to, and what it is not to exceed. */
export interface Aged {
  name: string;
  value: number;
  unit: string;
  atMost: number;
  /** What is to be known beside the figure. */
  beside?: string;
  /** For a ratio: its ends. */
  spread?: Spread;
}

// Enough for the compiler of the machine to have settled.
const TIMES = 60;

/** In this process: agenda, forecast, size, the whole story in memory. On the server: waking it, beside a new case. */
export async function takeAged({ pairs }: Size, say: (what: string) => void): Promise<Aged[]> {
  say('ten years …');
  const old = caseOf(10);
  const [policy, today] = [policyOf(old), old.today ?? ''];
  const figures: Aged[] = [
    { name: 'Its agenda', value: timeOf(() => agenda(old, policy, today)), unit: 'ms', atMost: 5 },
    { name: 'Its forecast of 24 months', value: timeOf(() => forecast(old, policy, today)), unit: 'ms', atMost: 50 },
    { name: 'Its state', value: JSON.stringify(old).length / 1000, unit: 'KB', atMost: 100 },
    { name: 'Its plan as PDF', value: await printTime(old), unit: 'ms', atMost: 1000 },
    { name: 'All fifteen months of Marlow in memory', value: await storyTime(), unit: 'ms', atMost: 2000 },
  ];
  say('waking …');
  const spread = ratiosOf(await wakings(old, pairs));
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
