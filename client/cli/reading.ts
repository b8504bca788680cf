import { userInfo } from 'node:os';
import type { ReadingKind } from '../../store/access';
import type { Archive } from '../../store/record-store';
import { idGiven } from '../given-id';
import { InputError } from '../input-error';
import type { Invocation } from './terminal';

/*
 * Who reads which case is noted before it is shown. Names and words are not shown to anybody of whom that cannot be
 * noted, and a person who is named needs the right to them; the operating system's user without a name is an operator,
 * who reaches the database all the same. Duties and dates are: a caseworker must be able to see what is owed today while the record store is away.
 */

/** Somebody reads something of cases. */
export interface CasesRead {
  cases: readonly string[];
  what: ReadingKind;
  by?: string;
}

/** Who uses the command line: whom the command names, else CASECLOCK_PERSON, else the operating system's user. */
export function readerOf({ env }: Pick<Invocation, 'env'>, by?: string): string {
  const person = by ?? env['CASECLOCK_PERSON'];
  return person ? idGiven(person) : `${OPERATING_SYSTEM}${nameOfUser()}`;
}

/** Who asks for names: somebody with an id, for a user of the operating system has no right in any case. */
export function personGiven({ env }: Pick<Invocation, 'env'>, by: string | undefined, otherwise: string): string {
  const person = by ?? env['CASECLOCK_PERSON'];
  if (person) return idGiven(person);
  throw new InputError(`Say who you are: --by, such as --by w-hale, or set CASECLOCK_PERSON. ${otherwise}`);
}

/** A user without an entry in the system's list has a number all the same. */
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

/** Lets in who reads words of a case, and notes it: `NoRight` for a person who is named and may not. */
export async function admitToWords(
  invocation: Invocation,
  archive: Archive,
  caseId: string,
  what: ReadingKind,
): Promise<void> {
  const person = readerOf(invocation);
  if (isOperator(person)) return noteReading(invocation, archive, { cases: [caseId], what });
  return archive.admitReader({ person, caseId: idGiven(caseId), what });
}

/** Lets in who reads what stands in a running case; where the record store is away, says that it was not noted. */
export async function admitIfReached(
  invocation: Invocation,
  archive: Archive,
  caseId: string,
  what: ReadingKind,
): Promise<void> {
  return admitToWords(invocation, archive, caseId, what).catch((error: unknown) => {
    if (isAway(error)) warn(invocation, { cases: [caseId], what }, error);
    else throw error;
  });
}

/** Notes a reading of duties, and tells whether the words beside them may be shown: to whom they are not, the duties are. */
export async function admitToComments(
  invocation: Invocation,
  archive: Archive,
  caseId: string,
  what: ReadingKind,
): Promise<boolean> {
  try {
    await admitToWords(invocation, archive, caseId, what);
    return true;
  } catch {
    await noteIfReached(invocation, archive, { cases: [caseId], what });
    return false;
  }
}

export function isOperator(person: string): boolean {
  return person.startsWith(OPERATING_SYSTEM);
}

const OPERATING_SYSTEM = 'os:';

function isAway(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreUnreachable';
}

/** Notes a reading of names or words; where that cannot be done, nothing may be shown. */
export async function noteReading(invocation: Invocation, archive: Archive, read: CasesRead): Promise<void> {
  const person = readerOf(invocation, read.by);
  await archive.noteAccess(read.cases.map((caseId) => ({ person, caseId: idGiven(caseId), what: read.what })));
}

/** Notes a reading of duties and dates; where that cannot be done, says so, and tells that it was not. */
export async function noteIfReached(invocation: Invocation, archive: Archive, read: CasesRead): Promise<boolean> {
  // Whoever is named wrongly is told, whatever the store does.
  readerOf(invocation, read.by);
  return noteReading(invocation, archive, read).then(
    () => true,
    (error: unknown) => warn(invocation, read, error),
  );
}

function warn({ err, json }: Invocation, { cases, what }: CasesRead, error: unknown): false {
  const why = error instanceof Error ? error.message : String(error);
  const message = `That the ${what} of ${cases.join(', ')} was read could not be noted: ${why}`;
  err.write(json ? `${JSON.stringify({ code: 'reading-not-noted', message })}\n` : `${message}\n`);
  return false;
}
