import { commandLatencies } from './command';
import { caseMonths, type Months } from './months';
import { openingRates } from './opening';
import type { Pair, Spread } from './pairs';
import { median, ratiosOf } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';

/** One line of the table: what was measured on both sides, and what is aimed at. */
export interface Figure {
  name: string;
  unit: string;
  aim: { atLeast: number } | { atMost: number };
  pairs: Pair[];
}

/** Everything that one run of the benchmark brings. */
export interface Taken {
  figures: Figure[];
  story: Months['story'];
}

/** Takes all figures on one stand, one after the other. */
export async function takeFigures(stand: Stand, size: Size, say: (what: string) => void): Promise<Taken> {
  say('openings …');
  const openings = await openingRates(stand, size);
  say('commands …');
  const commands = await commandLatencies(stand, size);
  say('months …');
  const { costs, story } = await caseMonths(stand, size);
  const figures: Figure[] = [
    { name: 'Opening a case until it is recorded', unit: 'per second', aim: { atLeast: 0.6 }, pairs: openings },
    { name: 'A command until its answer', unit: 'ms', aim: { atMost: 1.3 }, pairs: commands },
    { name: 'Events per case-month', unit: '', aim: { atMost: 1.5 }, pairs: costs.events },
    { name: 'State transitions per case-month', unit: '', aim: { atMost: 1.5 }, pairs: costs.transitions },
    { name: 'History per case-year', unit: 'KiB', aim: { atMost: 1.5 }, pairs: costs.bytes.map(perYear) },
  ];
  return { figures, story };
}

function perYear({ real, bare }: Pair): Pair {
  return { real: (real * 12) / 1024, bare: (bare * 12) / 1024 };
}

/** Both sides at their middle, and their paired ratios. */
export function summaryOf({ pairs }: Figure): { real: number; bare: number; ratio: Spread } {
  const middle = (side: keyof Pair) => median(pairs.map((pair) => pair[side]));
  return { real: middle('real'), bare: middle('bare'), ratio: ratiosOf(pairs) };
}

export function isReached(figure: Figure): boolean {
  const { median: ratio } = summaryOf(figure).ratio;
  return 'atLeast' in figure.aim ? ratio >= figure.aim.atLeast : ratio <= figure.aim.atMost;
}
