import { InvalidArgumentError } from 'commander';
import { isCivilDate, isMonth } from '../../../domain/calendar/civil-date';
import { FORECAST_LIMIT } from '../../../domain/duties/forecast';

/* What is given on the command line, read as what it must be. */

/** So many calendar months ahead. */
export function monthsAhead(given: string): number {
  const months = /^\d+$/.test(given) ? Number(given) : 0;
  if (months >= 1 && months <= FORECAST_LIMIT) return months;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${FORECAST_LIMIT}.`);
}

/** A day of the calendar. */
export function dayGiven(given: string): string {
  const isDate: boolean = isCivilDate(given);
  if (isDate) return given;
  throw new InvalidArgumentError('It must be a date that exists, written YYYY-MM-DD.');
}

/** A calendar month. */
export function monthGiven(given: string): string {
  if (isMonth(given)) return given;
  throw new InvalidArgumentError('It must be a month, written YYYY-MM.');
}

/** A number of things. */
export function countGiven(given: string): number {
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
}
