import {
  addDays as plusDays,
  addMonths as plusMonths,
  differenceInCalendarDays,
  format,
  getDay,
  getDaysInMonth,
  isWeekend,
} from 'date-fns';

/** A day on the agency's calendar, `YYYY-MM-DD`. Legal dates are civil dates; instants appear only at the edges. */
export type CivilDate = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/**
 * True for a day that exists: `2027-02-30` and `2027-2-3` are not. Outside the years 1900 to 2199 it is a slip of the
 * finger, and a date computed from it could leave the four digits with which dates sort as text.
 */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string') return false;
  return /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && written(noonOf(text)) === text;
}

/** True for a month within the same years, written `2027-02`. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** N days later, calendar days: the event's day is not counted, the last day is (GLOSSARY b2). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return written(plusDays(noonOf(date), days));
}

/** N months later on the same day of the month, or the month's last day where that day does not exist (b3). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return written(plusMonths(noonOf(date), months));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

/** Completed years. Someone born on 29 February grows a year older on 1 March in common years (b12). */
export function ageOn(birth: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day on which someone completes that many years. */
export function birthday(birth: CivilDate, years: number): CivilDate {
  const day = `${String(Number(birth.slice(0, 4)) + years).padStart(4, '0')}${birth.slice(4)}`;
  const exists: boolean = isCivilDate(day);
  return exists ? day : `${day.slice(0, 4)}-03-01`;
}

/** The earliest of the dates, or null of none. */
export function earliest(dates: readonly (CivilDate | null | undefined)[]): CivilDate | null {
  const known = dates.filter((date) => date !== null && date !== undefined);
  return known.reduce<CivilDate | null>((best, date) => (best === null || date < best ? date : best), null);
}

/** The month that a day lies in. */
export function monthOf(date: CivilDate): Month {
  return date.slice(0, 7);
}

const lastDays = new Map<Month, CivilDate>();

/** The last day of a month: when a calendar-month duty is due (b9). */
export function lastDayOf(month: Month): CivilDate {
  const known = lastDays.get(month);
  if (known) return known;
  const last = `${month}-${getDaysInMonth(noonOf(`${month}-01`))}`;
  // A case of ten years asks for the same 120 months nine hundred times; there are 3,600 of them in all.
  if (isMonth(month)) lastDays.set(month, last);
  return last;
}

const monthsAfter = new Map<Month, Month>();

/** The month after. */
export function nextMonth(month: Month): Month {
  const known = monthsAfter.get(month);
  if (known) return known;
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${padded(number + 1, 2)}`;
  // As with the last days: the same few months are walked through for each person and each rule.
  if (isMonth(month)) monthsAfter.set(month, next);
  return next;
}

/** Each month from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** True on Saturday and Sunday. */
export function isWeekendDay(date: CivilDate): boolean {
  return isWeekend(noonOf(date));
}

/** The day of the week: 0 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return getDay(noonOf(date));
}

/** As people read it: `Wed 2027-02-03`. */
export function withWeekday(date: CivilDate): string {
  return `${format(noonOf(date), 'EEE')} ${date}`;
}

// A global is looked up through the walls of the workflow sandbox each time; a constant of the module is not.
const LocalDate = Date;

// The calendar repeats to the weekday after 400 years. Dates are computed one cycle later, where no zone skips a day:
// Samoa had no 2011-12-30, and a worker process that ran there would not know that birthday.
const CYCLE = 400;

// Local noon never crosses a day at a clock change, and writing and reading use the same zone, so the process's own
// zone cancels out. Zoned dates of date-fns fail silently in the workflow sandbox; this does not.
function noonOf(date: CivilDate): Date {
  return new LocalDate(+date.slice(0, 4) + CYCLE, +date.slice(5, 7) - 1, +date.slice(8, 10), 12);
}

// By hand, not by `format`: a case of ten years asks for it thousands of times.
function written(noon: Date): CivilDate {
  if (Number.isNaN(noon.getTime())) return '';
  return `${padded(noon.getFullYear() - CYCLE, 4)}-${padded(noon.getMonth() + 1, 2)}-${padded(noon.getDate(), 2)}`;
}

function padded(number: number, digits: number): string {
  return `${number}`.padStart(digits, '0');
}
