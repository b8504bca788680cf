import { type CivilDate, isCivilDate } from '../../../domain/calendar/civil-date';

/**
 * The day that somebody typed: as browsers send it (`2027-03-31`), or month first as it is written here (`3/31/2027`,
 * with slashes, dashes, dots or spaces). Null for anything else: a day that does not exist, or a year of two digits.
 */
export function typedDate(text: string): CivilDate | null {
  const typed = text.trim();
  if (isCivilDate(typed)) return typed;
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[/.\s-]+(\d{1,2})[/.\s-]+(\d{4})$/.exec(typed) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
