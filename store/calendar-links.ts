import type { Kysely } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import type { Tables } from './tables';

/** Whose duties a calendar shows: a person's, a unit's, or with neither the agency's. */
export interface CalendarScope {
  person: string | null;
  unit: string | null;
}

/** A link that is made: its secret part reaches the store as a hash. */
export interface NewCalendarLink extends CalendarScope {
  hash: string;
  madeBy: string;
  madeAt: Instant;
}

/** A link as it may be listed. */
export interface CalendarLink extends Omit<NewCalendarLink, 'hash'> {
  number: number;
  revokedBy: string | null;
  revokedAt: Instant | null;
}

/** Keeps a link and gives it a number. */
export async function writeCalendarLink(db: Kysely<Tables>, link: NewCalendarLink): Promise<number> {
  const added = await db.insertInto('calendarLink').values(link).returning('number').executeTakeFirstOrThrow();
  return added.number;
}

const SHOWN = ['number', 'person', 'unit', 'madeBy', 'madeAt', 'revokedBy', 'revokedAt'] as const;

/** Every link that was ever made, in the order of making. */
export async function readCalendarLinks(db: Kysely<Tables>): Promise<CalendarLink[]> {
  return db.selectFrom('calendarLink').select(SHOWN).orderBy('number').execute();
}

/** Ends a link. False where there is none of that number, or it has ended before. */
export async function revokeCalendarLink(
  db: Kysely<Tables>,
  number: number,
  { by, at }: { by: string; at: Instant },
): Promise<boolean> {
  const ended = await db
    .updateTable('calendarLink')
    .set({ revokedBy: by, revokedAt: at })
    .where('number', '=', number)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** What the link of that hash shows. Null for one that there is not, that has ended, or whose person has left. */
export async function readCalendarScope(db: Kysely<Tables>, hash: string): Promise<CalendarScope | null> {
  const found = await db
    .selectFrom('calendarLink')
    .leftJoin('person', 'person.id', 'calendarLink.person')
    .select(['calendarLink.person', 'calendarLink.unit'])
    .where('calendarLink.hash', '=', hash)
    .where('calendarLink.revokedAt', 'is', null)
    .where((row) => row.or([row('person.active', 'is', null), row('person.active', '=', true)]))
    .executeTakeFirst();
  return found ?? null;
}
