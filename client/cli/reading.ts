import { userInfo } from 'node:os';
import type { ReadingKind } from '../../store/access';
import type { Archive } from '../../store/record-store';
import { idGiven } from '../given-id';
import { InputError } from '../input-error';
import type { Invocation } from './terminal';

/*
 * Who reads which case is noted before it is shown. Names and words are not shown to anybody of whom that cannot be
 * noted. Duties and dates are: a caseworker must be able to see what is owed today while the record store is away.
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
  return person ? idGiven(person) : `os:${nameOfUser()}`;
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
