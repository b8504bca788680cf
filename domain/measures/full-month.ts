import { addDays, type CivilDate, earliest, lastDayOf, type Month } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { memberOf } from '../case/family';
import { outOfHomeSince } from '../case/placement';

/** Where a child lives while the agency is to see it. */
export const SETTINGS_OF_CHILDREN = ['in care', 'at home'] as const;
export type ChildSetting = (typeof SETTINGS_OF_CHILDREN)[number];

/**
 * Where a child was from the first to the last day of a month; null where it came, moved between home and care, or left
 * within it. The denominator of the federal kind: a child counts for a month only then (GLOSSARY b15). A child that has run
 * away is in care all the same.
 */
export function fullMonthOf(aCase: Case, child: string, month: Month): ChildSetting | null {
  const opened = aCase.openedOn ?? '9999';
  const left = earliest([memberOf(aCase, child)?.leftOn, aCase.closure?.on]);
  const away = outOfHomeSince(aCase, child);
  if (away !== null && covers(later(opened, away), left, month)) return 'in care';
  return covers(opened, earliest([left, away && addDays(away, -1)]), month) ? 'at home' : null;
}

function covers(from: CivilDate, to: CivilDate | null, month: Month): boolean {
  return from <= `${month}-01` && (to === null || to >= lastDayOf(month));
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
