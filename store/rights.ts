import type { Kysely } from 'kysely';
import { takesPart } from '../domain/case/staff';
import { noteAccess, type Reading } from './access';
import { NoRight } from './failure';
import type { AgencyRole } from './record-store';
import type { Tables } from './tables';

/** Roles of the directory that read the names and words of every case: product default. */
const IN_EVERY_CASE: readonly AgencyRole[] = ['auditor'];

/**
 * Lets somebody in to the names and words of a case: active staff of the case, or an auditor of the agency. Whoever the directory
 * has as inactive is not let in, even where a case does not know it yet. What is read is noted in the transaction that
 * reads it, so that neither is there without the other.
 */
export async function admit(transaction: Kysely<Tables>, reading: Reading): Promise<void> {
  const { person, caseId } = reading;
  const file = await transaction.selectFrom('caseFile').select('staff').where('caseId', '=', caseId).executeTakeFirst();
  const entry = await entryOf(transaction, person);
  // An administrator says who has left, and needs no names for that.
  const isOfCase =
    file?.staff.some((member) => member.id === person && takesPart(member) && member.role !== 'administrator') ?? false;
  const isOfAgency = entry?.role ? IN_EVERY_CASE.includes(entry.role) : false;
  if (!file || entry?.active === false || !(isOfCase || isOfAgency)) throw new NoRight(noRight(person, caseId));
  await noteAccess(transaction, [reading]);
}

/** Lets a reader of words in, as to names, and notes the reading; whoever has no right is refused (`NoRight`). */
export async function admitReader(db: Kysely<Tables>, reading: Reading): Promise<void> {
  await db.transaction().execute((transaction) => admit(transaction, reading));
}

function entryOf(
  db: Kysely<Tables>,
  person: string,
): Promise<{ role: AgencyRole | null; active: boolean } | undefined> {
  return db.selectFrom('person').select(['role', 'active']).where('id', '=', person).executeTakeFirst();
}

function noRight(person: string, caseId: string): string {
  return (
    `${person} may not read the names and words of case ${caseId}: they are for its active staff, as far as the record store has ` +
    `them, and for auditors of the agency. Nothing was shown.`
  );
}
