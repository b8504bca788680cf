import {
  addMonths,
  type CivilDate,
  daysBetween,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
} from '../../../../domain/calendar/civil-date';

/** How much of a case's time is shown: so many months, or all of it. */
export const RANGES = ['6', '12', '24', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** What is shown unless somebody chooses: the year around today. */
export const USUAL_RANGE: Range = '12';

/** A stretch of whole months. */
export interface Span {
  /** Its first and its last day. */
  from: CivilDate;
  to: CivilDate;
  months: Month[];
}

/** What a case has seen, and where it stands. */
export interface LifeSpan {
  openedOn: CivilDate;
  today: CivilDate;
  /** The last day that anything in it is about: of an open case one that lies ahead. */
  last: CivilDate;
}

/**
 * The months to show. A quarter of a range lies ahead of today, as far as there is anything; what a case has not lived
 * yet is not shown before its opening.
 */
export function spanOf(range: Range, { openedOn, today, last }: LifeSpan): Span {
  const end = monthOf(last > today ? last : today);
  if (range === 'all') return monthsFrom(monthOf(openedOn), end);
  const count = Number(range);
  const ahead = monthOf(addMonths(`${monthOf(today)}-01`, count / 4));
  const lastShown = ahead < end ? ahead : end;
  const first = monthOf(addMonths(`${lastShown}-01`, 1 - count));
  return monthsFrom(first > monthOf(openedOn) ? first : monthOf(openedOn), lastShown);
}

function monthsFrom(first: Month, last: Month): Span {
  return { from: `${first}-01`, to: lastDayOf(last), months: monthsBetween(first, last) };
}

/** Whether a stretch of days has a day in it. */
export function isWithin({ from, to }: Span, first: CivilDate, last: CivilDate): boolean {
  return first <= to && last >= from;
}

/** How far into it a day begins, in days. */
export function daysInto({ from }: Span, day: CivilDate): number {
  return daysBetween(from, day);
}
