import type { CivilDate, Month } from '../calendar/civil-date';

/** The days that measures are about, first and last included. What was due on one of them is counted. */
export interface Period {
  from: CivilDate;
  to: CivilDate;
}

export function isWithin({ from, to }: Period, day: CivilDate): boolean {
  return from <= day && day <= to;
}

/** The federal fiscal year of a month: from October to September, named for the calendar year in which it ends. */
export function fiscalYearOf(month: Month): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number >= 10 ? year + 1 : year;
}
