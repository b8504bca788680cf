import { type CivilDate, earliest } from '../calendar/civil-date';
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
  /** With a last day: an earlier home that was keyed late. */
  childPlaced: { child: string; caregiver: string; from: CivilDate; to?: CivilDate };
  placementEnded: { child: string; on: CivilDate };
  placementMadePermanent: { child: string; from: CivilDate };
  placementDeleted: { child: string };
}

export const evolvePlacement: Evolvers<PlacementEvents> = {
  childPlaced: (aCase, { child, caregiver, from, to = null }) => ({
    ...aCase,
    placements: [...aCase.placements, { child, caregiver, from, to, permanentFrom: null }],
  }),
  placementEnded: (aCase, { child, on }) => withCurrent(aCase, child, { to: on }),
  placementMadePermanent: (aCase, { child, from }) => withCurrent(aCase, child, { permanentFrom: from }),
  placementDeleted: (aCase, { child }) => {
    const last = aCase.placements.findLastIndex((each) => each.child === child);
    return { ...aCase, placements: aCase.placements.filter((_, index) => index !== last) };
  },
};

/** The home in which a child lives, if it is placed. */
export function currentPlacement(aCase: Case, child: string): Placement | undefined {
  return aCase.placements.find((placement) => placement.child === child && !placement.to);
}

/** The home in which a child lived on a day. */
export function placementOn(aCase: Case, child: string, on: CivilDate): Placement | undefined {
  return aCase.placements.find((each) => each.child === child && each.from <= on && (!each.to || on <= each.to));
}

/** Since a child was removed or placed: from then on it is in out-of-home care, whatever becomes of the placement. */
export function outOfHomeSince(aCase: Case, child: string): CivilDate | null {
  return earliest([
    ...aCase.removals.filter((removal) => removal.child === child).map(({ on }) => on),
    ...aCase.placements.filter((placement) => placement.child === child).map(({ from }) => from),
  ]);
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

/** A day on which children came into care, an episode each, with who they were. */
export interface InitialPlacement {
  on: CivilDate;
  children: string[];
}

/** The first homes after a removal, in the order of keying; children placed on one day are one (GLOSSARY e25). */
export function initialPlacements(aCase: Case): InitialPlacement[] {
  const initial = aCase.placements.filter((placement) => isInitial(aCase, placement));
  const days = [...new Set(initial.map((placement) => placement.from))];
  return days.map((on) => ({
    on,
    children: [...new Set(initial.filter((placement) => placement.from === on).map(({ child }) => child))],
  }));
}

/** The child's first home ever, or the first since it was removed again; a change of homes within an episode is none. */
function isInitial(aCase: Case, placement: Placement): boolean {
  const earlier = aCase.placements.filter((each) => each.child === placement.child && each.from < placement.from);
  const last = earlier.reduce((latest, each) => (each.from > latest ? each.from : latest), '');
  const removedSince = ({ child, on }: { child: string; on: CivilDate }) =>
    child === placement.child && on > last && on <= placement.from;
  return earlier.length === 0 || aCase.removals.some(removedSince);
}

function withCurrent(aCase: Case, child: string, change: Partial<Placement>): Case {
  const current = currentPlacement(aCase, child);
  return { ...aCase, placements: aCase.placements.map((each) => (each === current ? { ...each, ...change } : each)) };
}
