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
}

export const FULL: Size = { pairs: 7, warmUp: 200, openings: 200, commands: 20, plays: 2 };

/** For trying out: the same figures, with more chance in them. */
export const QUICK: Size = { pairs: 5, warmUp: 32, openings: 32, commands: 6, plays: 1 };
