import { type Kysely, sql } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import { NoRight } from './failure';
import type { AgencyRole } from './record-store';
import type { Tables } from './tables';

/*
 * Somebody looks into a case without a right to it, because it cannot wait: with a reason, for an hour, on record.
 */

/** Roles of the directory that may: product default. */
export const GLASS_ROLES: readonly AgencyRole[] = ['supervisor', 'programme-manager', 'auditor'];

/** How many minutes it lasts, and how often an hour one person may: product defaults. */
export const GLASS_MINUTES = 60;
export const GLASS_AN_HOUR = 10;

/** That somebody asked to look into a case, and why. Nothing says whether there is such a case. */
export interface BrokenGlass {
  person: string;
  caseId: string;
  reason: string;
}

/** The same as it is recorded. */
export interface RecordedGlass extends BrokenGlass {
  at: Instant;
  until: Instant;
}

/**
 * Lets somebody read a case for an hour, and notes it with the reason, in the same transaction; of a case that there is
 * not alike. Gives the instant at which it ends, or null for whoever has done it too often in the last hour: that is not
 * recorded. Rejects with `NoRight` whoever has no role for it.
 */
export async function breakGlass(db: Kysely<Tables>, { person, caseId, reason }: BrokenGlass): Promise<Instant | null> {
  return db.transaction().execute(async (transaction) => {
    // Locked, so that two requests at once are counted one after the other.
    const query = transaction.selectFrom('person').select(['role', 'active']).where('id', '=', person);
    const entry = await query.forUpdate().executeTakeFirst();
    if (!entry?.active || entry.role === null || !GLASS_ROLES.includes(entry.role))
      throw new NoRight(`${person} may not look into cases of others. Nothing was shown, and nothing recorded.`);
    if ((await countLately(transaction, person)) >= GLASS_AN_HOUR) return null;
    const reading = { person, caseId, what: 'break-glass' as const };
    const noted = await transaction.insertInto('access').values(reading).returning('number').executeTakeFirstOrThrow();
    const { endsAt } = await transaction
      .insertInto('breakGlass')
      .values({ access: noted.number, person, caseId, reason, endsAt: inMinutes(GLASS_MINUTES) })
      .returning('endsAt')
      .executeTakeFirstOrThrow();
    return endsAt.toISOString();
  });
}

/** Until when a case is open to somebody in that way; null where it is not, or the role has gone meanwhile. */
export async function readGlass(db: Kysely<Tables>, person: string, caseId: string): Promise<Instant | null> {
  const open = await db
    .selectFrom('breakGlass')
    .innerJoin('person', 'person.id', 'breakGlass.person')
    .select('endsAt')
    .where('breakGlass.person', '=', person)
    .where('breakGlass.caseId', '=', caseId)
    .where('endsAt', '>', inMinutes(0))
    .where('person.active', '=', true)
    .where('person.role', 'in', GLASS_ROLES)
    .orderBy('endsAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return open?.endsAt.toISOString() ?? null;
}

/** Who looked into which cases in that way and why, the newest in front. */
export async function readBrokenGlass(db: Kysely<Tables>, most: number): Promise<RecordedGlass[]> {
  const rows = await db
    .selectFrom('breakGlass')
    .select(['person', 'caseId', 'reason', 'writtenAt', 'endsAt'])
    .orderBy('access', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ writtenAt, endsAt, ...said }) => ({
    ...said,
    at: writtenAt.toISOString(),
    until: endsAt.toISOString(),
  }));
}

async function countLately(db: Kysely<Tables>, person: string): Promise<number> {
  const { count } = await db
    .selectFrom('breakGlass')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('person', '=', person)
    .where('writtenAt', '>', inMinutes(-60))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** By the clock of the database, which is the same for every process. */
function inMinutes(minutes: number) {
  return sql<Date>`clock_timestamp() + make_interval(mins => ${minutes}::int)`;
}
