import { isTimeOfDay, type TimeOfDay } from '../../../domain/calendar/agency-clock';
import { isMonth, type Month } from '../../../domain/calendar/civil-date';

/** The month that somebody typed: as browsers send it (`2027-03`), or as it is written here (`3/2027`). */
export function typedMonth(text: string): Month | null {
  const typed = text.trim();
  const [, month = '', year = ''] = /^(\d{1,2})[/.\s-]+(\d{4})$/.exec(typed) ?? [];
  const read = month === '' ? typed : `${year}-${month.padStart(2, '0')}`;
  return isMonth(read) ? read : null;
}

/** The time of day that somebody typed: `15:30`, `9:05`, `3:30 pm`, `3 p.m.`. */
export function typedTime(text: string): TimeOfDay | null {
  const typed = text.trim().toLowerCase();
  const [all, hour = '', minute = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s*(?:([ap])\.?\s?m\.?)?$/.exec(typed) ?? [];
  if (all === undefined || (half === undefined && !typed.includes(':'))) return null;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const read = `${String(hours).padStart(2, '0')}:${minute}`;
  return isTimeOfDay(read) ? read : null;
}
