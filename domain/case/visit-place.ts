import { type CivilDate, type Month, monthOf } from '../calendar/civil-date';
import type { Case } from './case';
import type { Contact, ContactPlace } from './contact';
import { placementOn } from './placement';

/*
 * Where children are seen: in the residence, or elsewhere. It decides nothing (GLOSSARY e33); it is warned of and measured
 * (S3.5–S3.7).
 */

/** Where a child was seen: in its residence, somewhere else, or nobody said where. */
export type SeenAt = 'residence' | 'elsewhere' | 'not said';

/** What a note names when it was in the child's residence that day: the placement, or the home of one that has none. */
export function residenceOn(aCase: Case, child: string, on: CivilDate): ContactPlace {
  return placementOn(aCase, child, on) ? 'in-placement' : 'home';
}

/** Where a visit was, for a child that was seen at it. */
export function seenAt(aCase: Case, { on, place }: Contact, child: string): SeenAt {
  if (!place) return 'not said';
  return place === residenceOn(aCase, child, on) ? 'residence' : 'elsewhere';
}

/** Of several visits in a month one in the residence is enough; and one that nobody placed may have been there. */
export function nearest(places: readonly SeenAt[]): SeenAt | null {
  return BEST_FIRST.find((place) => places.includes(place)) ?? null;
}

const BEST_FIRST: readonly SeenAt[] = ['residence', 'not said', 'elsewhere'];

// ── kept of old visits ─────────────────────────────────────────────────────────────────────────────────────────────

/** By child and year one letter for each month, a dot where there was no visit: ten years of it are two hundred bytes. */
export type YearsOfPlaces = Record<string, Record<string, string>>;

const LETTER: Record<SeenAt, string> = { residence: 'r', elsewhere: 'e', 'not said': 'n' };
const NO_VISIT = '.';

/** What was kept of the visits to a child in a month of years ago. */
export function placeKept(years: YearsOfPlaces, child: string, month: Month): SeenAt | null {
  const letter = years[child]?.[month.slice(0, 4)]?.[monthIndex(month)];
  return BEST_FIRST.find((place) => LETTER[place] === letter) ?? null;
}

/** With one more visit to children; each month keeps the best of its places. */
export function withPlaces(
  years: YearsOfPlaces,
  aCase: Case,
  visit: Contact,
  children: readonly string[],
): YearsOfPlaces {
  const month = monthOf(visit.on);
  return children.reduce((known, child) => {
    const before = placeKept(known, child, month);
    const best = nearest([seenAt(aCase, visit, child), ...(before ? [before] : [])]) as SeenAt;
    return { ...known, [child]: { ...known[child], [month.slice(0, 4)]: withLetter(known, child, month, best) } };
  }, years);
}

function withLetter(years: YearsOfPlaces, child: string, month: Month, place: SeenAt): string {
  const months = years[child]?.[month.slice(0, 4)] ?? NO_VISIT.repeat(12);
  const index = monthIndex(month);
  return months.slice(0, index) + LETTER[place] + months.slice(index + 1);
}

function monthIndex(month: Month): number {
  return Number(month.slice(5)) - 1;
}
