import { addDays, isWeekendDay, type CivilDate, weekdayOf } from './civil-date';

/** True on a weekday that is not a holiday of the agency (GLOSSARY b5). */
export function isWorkingDay(date: CivilDate, holidays: readonly CivilDate[]): boolean {
  return !isWeekendDay(date) && !holidays.includes(date);
}

/** N working days later (or earlier, when negative); the starting day is not counted. */
export function addWorkingDays(date: CivilDate, days: number, holidays: readonly CivilDate[]): CivilDate {
  const step = Math.sign(days);
  const weekday = weekdayOf(date);
  let count = 0;
  for (let left = Math.abs(days); left > 0;) {
    count += step;
    if (!isWeekend(weekday + count) && !(holidays.length > 0 && holidays.includes(addDays(date, count)))) left -= 1;
  }
  return addDays(date, count);
}

/** Counted on from a day of the week, forwards or backwards. */
function isWeekend(weekday: number): boolean {
  return weekday % 7 === 0 || (weekday + 1) % 7 === 0;
}

/** The day itself when it is a working day, else the last one before it: the target shown beside a due date. */
export function workingDayOnOrBefore(date: CivilDate, holidays: readonly CivilDate[]): CivilDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, -1, holidays);
}
