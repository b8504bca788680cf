import type { Kysely } from 'kysely';
import { isKeptFrom } from '../domain/case/restriction';
import { takesPart } from '../domain/case/staff';
import type { ListedFile } from '../domain/duties/listed';
import { noteAccess, type Reading } from './access';
import { readGlass } from './break-glass';
import { NoRight } from './failure';
import type { AgencyRole, StaffEntry } from './record-store';
import type { Tables } from './tables';

/** Roles of the directory that see into every case: product default. */
const IN_EVERY_CASE: readonly AgencyRole[] = ['auditor', 'programme-manager'];

/** What rights to a case go by. */
export type FileOfPeople = Pick<ListedFile, 'unit' | 'staff' | 'restrictedTo'>;

/**
 * Whether somebody sees into a case by the role in the agency alone, without one in the case: a supervisor into those of
 * the own unit, programme managers and auditors into all; into a restricted one nobody who is not named. The pages go by
 * it as names do.
 */
export function isOpenByRole(file: Omit<FileOfPeople, 'staff'>, { id, role, unit }: Role): boolean {
  if (role === null || isKeptFrom(id, file)) return false;
  return role === 'supervisor' ? file.unit !== null && file.unit === unit : IN_EVERY_CASE.includes(role);
}

type Role = Pick<StaffEntry, 'id' | 'role' | 'unit'>;

/** Whether somebody may read the names and words of a case; `entry` is what the directory has of them, if it does. */
export function mayReadNames(file: FileOfPeople, person: string, entry: Entry | undefined): boolean {
  // Whoever the directory has as inactive is not let in, even where a case does not know it yet.
  if (entry?.active === false) return false;
  // An administrator says who has left, and needs no names for that.
  const isOfCase = file.staff.some(
    (member) => member.id === person && takesPart(file, member) && member.role !== 'administrator',
  );
  return isOfCase || (entry !== undefined && isOpenByRole(file, entry));
}

/**
 * Lets somebody in to the names and words of a case: active staff of the case, and who sees into it by the role in the
 * agency; where it is restricted, those of them who are named; and for an hour whoever gave a reason on
 * record (`breakGlass`). What is read is noted in the transaction that reads it, so
 * that neither is there without the other.
 */
export async function admit(transaction: Kysely<Tables>, reading: Reading): Promise<void> {
  const { person, caseId } = reading;
  const file = await transaction
    .selectFrom('caseFile')
    .select(['unit', 'staff', 'restrictedTo'])
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  const isAdmitted =
    file &&
    (mayReadNames(file, person, await entryOf(transaction, person)) ||
      (await readGlass(transaction, person, caseId)) !== null);
  if (!isAdmitted) throw new NoRight(noRight(person, caseId));
  await noteAccess(transaction, [reading]);
}

/** Lets a reader of words in, as to names, and notes the reading; whoever has no right is refused (`NoRight`). */
export async function admitReader(db: Kysely<Tables>, reading: Reading): Promise<void> {
  await db.transaction().execute((transaction) => admit(transaction, reading));
}

interface Entry extends Role {
  active: boolean;
}

/** Somebody as the staff directory has them, as far as rights go by it. */
export function entryOf(db: Kysely<Tables>, person: string): Promise<Entry | undefined> {
  return db.selectFrom('person').select(['id', 'role', 'unit', 'active']).where('id', '=', person).executeTakeFirst();
}

function noRight(person: string, caseId: string): string {
  return (
    `${person} may not read the names and words of case ${caseId}: they are for its active staff, as far as the record store has ` +
    `them, for the supervisor of its unit, and for programme managers and auditors of the agency; of a restricted case ` +
    `for those of them who are named. Nothing was shown.`
  );
}
