import { addDays, type CivilDate } from './civil-date';

/** A point in time, ISO 8601 in UTC with milliseconds, so that instants sort as text. */
export type Instant = string;

/** A time of day on the agency's clock, `HH:mm`. */
export type TimeOfDay = string;

const MINUTE = 60_000;

/** The instant of so many milliseconds since 1970. */
export function instantAt(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** N elapsed hours later: on a night when the clock changes the wall clock shifts by one (GLOSSARY b14). */
export function addHours(instant: Instant, hours: number): Instant {
  return instantAt(millisecondsOf(instant) + hours * 60 * MINUTE);
}

/** True for an instant as this product writes it. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && !Number.isNaN(Date.parse(text)) && instantAt(Date.parse(text)) === text;
}

/** True for a zone that this machine knows, such as `America/Los_Angeles`. */
export function isZone(zone: unknown): zone is string {
  try {
    return typeof zone === 'string' && zone !== '' && Boolean(formatFor(zone));
  } catch {
    return false;
  }
}

/** True for a time of day such as `06:00`. */
export function isTimeOfDay(text: unknown): text is TimeOfDay {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day it is at the agency at that instant: every deadline and every "which month" asks this (GLOSSARY b1). */
export function civilDateAt(instant: Instant, zone: string): CivilDate {
  return local(instant, zone).slice(0, 10);
}

/** The time of day it is at the agency at that instant. */
export function timeOfDayAt(instant: Instant, zone: string): TimeOfDay {
  return local(instant, zone).slice(11, 16);
}

/**
 * The instant of a local date and time. A time that the clock change skips is taken an hour later; a time that happens
 * twice is taken the first time.
 */
export function instantOf(date: CivilDate, time: TimeOfDay, zone: string): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00.000Z`);
  const byOffset = [-24, 24].map((hours) => instantAt(asIfUtc - offsetAt(asIfUtc + hours * 60 * MINUTE, zone)));
  const [earlier = '', later = ''] = byOffset.sort();
  if (earlier === later) return earlier;
  // On a day of change the offsets before and after give two instants, and either may be the one.
  return [earlier, later].find((instant) => local(instant, zone) === `${date}T${time}`) ?? later;
}

/** The midnight that ends a day: an act before it is still on time. */
export function endOf(date: CivilDate, zone: string): Instant {
  return instantOf(addDays(date, 1), '00:00', zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs a hundred times more than using one. */
function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...digits });
    formats.set(zone, format);
  }
  return format;
}

/** `YYYY-MM-DDTHH:mm` on the clock of that zone. */
function local(instant: Instant, zone: string): string {
  const part: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(new Date(Date.parse(instant)))) part[type] = value;
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

function offsetAt(milliseconds: number, zone: string): number {
  const minutes = Math.floor(milliseconds / MINUTE) * MINUTE;
  return Date.parse(`${local(instantAt(minutes), zone)}:00.000Z`) - minutes;
}
