import { blankCase, type Case } from '../case/case';
import type { AsOf, DutiesById, Duty } from './duty';

/*
 * Most commands change one part of a case, and most rules look at others: what a rule said of a case stands as long as
 * all that it looked at is the same. Nobody writes down what a rule looks at; it is noted while the rule looks.
 */

/**
 * A case, a day and the duties known so far, as a rule is shown them; and what it looked at. The parts of the case are
 * getters of a prototype: a rule names the parts that it wants, and never spreads the case.
 */
export class Reading {
  readonly case: Case;
  readonly asOf: AsOf;
  readonly derived: DutiesById;
  private readonly parts: boolean[] = [];
  /** Hours pass between two turns, and the rules before it may say something else: neither is compared. */
  private isFleeting = false;

  constructor(
    private readonly of: Case,
    asOf: AsOf,
    byId: DutiesById,
  ) {
    const fleeting = () => {
      this.isFleeting = true;
    };
    this.case = Object.create(NOTING, { of: { value: of }, parts: { value: this.parts } }) as Case;
    this.asOf = {
      ...asOf,
      get now() {
        fleeting();
        return asOf.now;
      },
    };
    this.derived = {
      get: (id) => {
        fleeting();
        return byId.get(id);
      },
    };
  }

  /** What was looked at so far; null where the same case may look different at another moment. */
  seen(): Seen {
    return this.isFleeting ? null : { of: this.of, parts: PARTS.filter((_, index) => this.parts[index]) };
  }
}

/** What a rule looked at, without the means to look: it is kept as long as the case sleeps. */
export type Seen = { of: Case; parts: readonly (keyof Case)[] } | null;

/** Whether a rule that saw this would see the same in another case on the same day. */
export function standsIn(seen: Seen, other: Case): boolean {
  if (!seen || seen.of.settings !== other.settings) return false;
  return seen.parts.every((part) => seen.of[part] === other[part]);
}

/** What a rule said, and from what. */
export interface Said {
  seen: Seen;
  duties: Duty[];
}

const PARTS = Object.keys(blankCase('')) as (keyof Case)[];

/** One getter for each part of a case, which notes that it was asked for. */
const NOTING = Object.defineProperties(
  {},
  Object.fromEntries(PARTS.map((part, index) => [part, { get: noting(part, index), enumerable: true }])),
);

function noting(part: keyof Case, index: number) {
  return function (this: { of: Case; parts: boolean[] }): unknown {
    this.parts[index] = true;
    return this.of[part];
  };
}
