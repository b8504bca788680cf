import { type CivilDate, daysBetween, type Month } from '../../../domain/calendar/civil-date';
import { pageWords } from './page-words';
import type { Language } from './words';

const LOCALES: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** A civil date has no zone: it is written as noon of that day in UTC, and read there. */
const noonOf = (date: CivilDate) => new Date(`${date}T12:00:00.000Z`);

const DAY = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using one, and a list uses it for each line. */
function formatFor(kind: string, language: Language, options: () => Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${kind}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language], options());
  formats.set(key, format);
  return format;
}

/** A day in words with its weekday: "Wed, Mar 31, 2027". */
export function dayWords(date: CivilDate, language: Language): string {
  return formatFor('day', language, () => DAY).format(noonOf(date));
}

/** A month in words: "March 2027". */
export function monthWords(month: Month, language: Language): string {
  return formatFor('month', language, () => MONTH).format(noonOf(`${month}-01`));
}

/** How far away a day is: "in 3 days", "yesterday"; of something owed, "2 days overdue". */
export function awayWords(date: CivilDate, today: CivilDate, language: Language, owed = false): string {
  const words = pageWords(language);
  const days = daysBetween(today, date);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days > 0) return words.inDays(days);
  if (owed) return words.overdue(-days);
  return days === -1 ? words.yesterday : words.daysAgo(-days);
}

/** An instant on the clock of a zone: "Wed, Mar 31, 2027, 10:42 AM PDT". */
export function momentWords(milliseconds: number, zone: string, language: Language): string {
  return formatFor(zone, language, () => ({ ...DAY, ...CLOCK, timeZone: zone })).format(milliseconds);
}
