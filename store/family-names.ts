import { type Kysely, sql } from 'kysely';
import { READ_ON_LISTS } from './access';
import type { Participant } from './participants';
import { entryOf, mayReadNames } from './rights';
import type { Tables } from './tables';

/** What somebody is called, in which case. */
export interface FamilyName extends Pick<Participant, 'id' | 'name'> {
  caseId: string;
}

/**
 * The names of several families, for a list of what somebody has to do: of the cases of which they
 * may read the names, and of no others. Noted once per person, case and day (in UTC): a list is looked at all day long, and the access log is
 * to stay one that can be read (product default). The page of a case notes each reading.
 */
export async function readFamilyNames(
  db: Kysely<Tables>,
  person: string,
  caseIds: readonly string[],
): Promise<FamilyName[]> {
  if (caseIds.length === 0) return [];
  return db.transaction().execute(async (transaction) => {
    const allowed = await casesOf(transaction, person, caseIds);
    if (allowed.length === 0) return [];
    await noteOnceADay(transaction, person, allowed);
    return transaction
      .selectFrom('participant')
      .select(['caseId', 'id', 'name'])
      .where('caseId', 'in', allowed)
      .execute();
  });
}

/** Those of the cases of which the person may read the names. */
async function casesOf(db: Kysely<Tables>, person: string, caseIds: readonly string[]): Promise<string[]> {
  const entry = await entryOf(db, person);
  if (!entry) return [];
  const files = await db
    .selectFrom('caseFile')
    .select(['caseId', 'unit', 'staff', 'restrictedTo'])
    .where('caseId', 'in', [...caseIds])
    .execute();
  return files.filter((file) => mayReadNames(file, person, entry)).map(({ caseId }) => caseId);
}

async function noteOnceADay(db: Kysely<Tables>, person: string, caseIds: readonly string[]): Promise<void> {
  const read = await db
    .selectFrom('access')
    .select('caseId')
    .distinct()
    .where('person', '=', person)
    .where('what', '=', READ_ON_LISTS)
    .where('caseId', 'in', [...caseIds])
    // The moment at which the transaction began: one that does not move can be looked up in an index.
    .where('writtenAt', '>=', sql<Date>`date_trunc('day', now(), 'UTC')`)
    .execute();
  const known = new Set(read.map(({ caseId }) => caseId));
  const readings = caseIds
    .filter((caseId) => !known.has(caseId))
    .map((caseId) => ({ person, caseId, what: READ_ON_LISTS }));
  if (readings.length > 0) await db.insertInto('access').values(readings).execute();
}
