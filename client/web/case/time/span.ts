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
  /** The day on which it ended; of one that goes on, the day of what was recorded last. */
  lastEvent: CivilDate;
  hasEnded: boolean;
}

/** What is shown unless somebody chooses: a year, and all of a case that is younger. */
export function usualRange({ openedOn, today, lastEvent, hasEnded }: LifeSpan): Range {
  return addMonths(openedOn, 12) > (hasEnded ? lastEvent : today) ? 'all' : '12';
}

/**
 * The months to show. A sixth of a range lies ahead of today, so that what is coming is seen: of a year ten months, this one
 * among them, and the next two. Of a case that lies elsewhere in time they lead up to its last day. What a case has not lived
 * yet is not shown before its opening.
 */
export function spanOf(range: Range, life: LifeSpan): Span {
  const { openedOn, today, last, lastEvent, hasEnded } = life;
  const opening = monthOf(openedOn);
  if (range === 'all') return monthsFrom(opening, monthOf(latest(openedOn, last, hasEnded ? lastEvent : today)));
  const count = Number(range);
  const around = monthsUpTo(addMonths(`${monthOf(today)}-01`, count / 6), count);
  const liesElsewhere = hasEnded || !isWithin(around, lastEvent, lastEvent);
  const span = liesElsewhere ? monthsUpTo(lastEvent, count) : around;
  return span.from < openedOn ? monthsFrom(opening, monthOf(span.to)) : span;
}

function monthsUpTo(day: CivilDate, count: number): Span {
  return monthsFrom(monthOf(addMonths(`${monthOf(day)}-01`, 1 - count)), monthOf(day));
}

function latest(...days: CivilDate[]): CivilDate {
  return days.reduce((last, day) => (day > last ? day : last));
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
