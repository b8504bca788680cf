import type { Shift } from './web/people';

/** How much is measured. */
export interface Size {
  /** Pairs of blocks; a median of fewer than five says little. */
  pairs: number;
  warmUp: number;
  /** Openings in one block. */
  openings: number;
  /** Commands in one block. */
  commands: number;
  /** Plays of the story: what they cost hardly differs from one to the next. */
  plays: number;
  /** Cases that are due at one moment. */
  due: number;
  /** Pairs of storms. */
  storms: number;
  /** How many workflows a worker’s cache holds when its memory is read: few, and then more each time. */
  cached: readonly number[];
  /** Pairs of such workers. */
  caches: number;
  /** Rows of one imported file. */
  imported: number;
  /** How long people are at the pages. */
  shift: Shift;
}

export const FULL: Size = {
  pairs: 7,
  warmUp: 200,
  openings: 200,
  commands: 20,
  plays: 2,
  due: 1_000,
  storms: 1,
  cached: [200, 600, 1_000],
  caches: 3,
  imported: 300,
  shift: { warmUp: 30, counted: 90 },
};

/** For trying out: the same figures, with more chance in them. */
export const QUICK: Size = {
  pairs: 5,
  warmUp: 32,
  openings: 32,
  // Fewer would measure how the compiler warms up.
  commands: 20,
  plays: 1,
  due: 100,
  storms: 1,
  cached: [200, 400, 600],
  caches: 1,
  imported: 300,
  shift: { warmUp: 5, counted: 25 },
};
