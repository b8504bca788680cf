/** The same thing measured on both sides, one right after the other. */
export interface Pair {
  real: number;
  bare: number;
}

/** A series of paired ratios: its middle and its ends. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** A-B-A-B: the two sides in turns, so that whatever else the machine does falls on both. */
export async function inTurns(
  count: number,
  real: (turn: number) => Promise<number>,
  bare: (turn: number) => Promise<number>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let turn = 0; turn < count; turn++) pairs.push({ real: await real(turn), bare: await bare(turn) });
  return pairs;
}

/** The paired ratios, real to bare. */
export function ratiosOf(pairs: Pair[]): Spread {
  const ratios = pairs.map(({ real, bare }) => real / bare);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
