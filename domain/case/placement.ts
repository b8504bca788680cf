import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';

/** A home in which a child lives. Removal starts the episode; placements are the homes within it. */
export interface Placement {
  child: string;
  caregiver: string;
  from: CivilDate;
  to: CivilDate | null;
  /** Since when the home is the child's permanent placement (S1.27). */
  permanentFrom: CivilDate | null;
}

export interface PlacementEvents {
  childPlaced: { child: string; caregiver: string; from: CivilDate };
  placementEnded: { child: string; on: CivilDate };
  placementMadePermanent: { child: string; from: CivilDate };
}

export const evolvePlacement: Evolvers<PlacementEvents> = {
  childPlaced: (aCase, { child, caregiver, from }) => ({
    ...aCase,
    placements: [...aCase.placements, { child, caregiver, from, to: null, permanentFrom: null }],
  }),
  placementEnded: (aCase, { child, on }) => withCurrent(aCase, child, { to: on }),
  placementMadePermanent: (aCase, { child, from }) => withCurrent(aCase, child, { permanentFrom: from }),
};

/** The home in which a child lives, if it is placed. */
export function currentPlacement(aCase: Case, child: string): Placement | undefined {
  return aCase.placements.find((placement) => placement.child === child && !placement.to);
}

/** Whether a child was in a permanent placement on a day. */
export function inPermanentPlacement(aCase: Case, child: string, on: CivilDate): boolean {
  return aCase.placements.some(
    (placement) =>
      placement.child === child &&
      placement.permanentFrom !== null &&
      placement.permanentFrom <= on &&
      (!placement.to || on < placement.to),
  );
}

function withCurrent(aCase: Case, child: string, change: Partial<Placement>): Case {
  const current = currentPlacement(aCase, child);
  return { ...aCase, placements: aCase.placements.map((each) => (each === current ? { ...each, ...change } : each)) };
}
