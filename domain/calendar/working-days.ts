import { addDays, isWeekendDay, type CivilDate } from './civil-date';

/** True on a weekday that is not a holiday of the agency (GLOSSARY b5). */
export function isWorkingDay(date: CivilDate, holidays: readonly CivilDate[]): boolean {
  return !isWeekendDay(date) && !holidays.includes(date);
}

/** N working days later (or earlier, when negative); the starting day is not counted. */
export function addWorkingDays(date: CivilDate, days: number, holidays: readonly CivilDate[]): CivilDate {
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The day itself when it is a working day, else the last one before it: the target shown beside a due date. */
export function workingDayOnOrBefore(date: CivilDate, holidays: readonly CivilDate[]): CivilDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, -1, holidays);
}
