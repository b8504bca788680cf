import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Archive, StaffEntry } from '../../store/record-store';
import { InputError } from '../input-error';
import { casesToTell, type CaseToTell } from './case-changes';
import { type DirectoryChange, directoryChange, type StaffFile } from './directory-file';
import { admitKeeper, isKept } from './rights';

/** What a table would make of the directory, and whom it would tell. */
export interface PlannedImport {
  change: DirectoryChange;
  cases: CaseToTell[];
  /** Whether the directory has somebody then who may change it. */
  kept: boolean;
}

/**
 * Looks at what a table would change, for somebody who may: `NoRight` for others, `InputError` where nobody would be left
 * who keeps the directory. Nothing is changed yet.
 */
export async function plannedImport(
  archive: Archive,
  file: StaffFile,
  by: string,
  today: CivilDate,
): Promise<PlannedImport> {
  const directory = await archive.staff();
  admitKeeper(directory, by, NOTHING_CHANGED);
  const change = directoryChange(file, directory);
  const kept = isKept(afterwards(directory, change));
  if (isKept(directory) && !kept) throw new InputError(NO_KEEPER_LEFT);
  const concerned = await archive.caseStaff(change.people.map(({ id }) => id));
  return { change, cases: casesToTell(concerned, change.people, today), kept };
}

export const NOTHING_CHANGED = 'Nothing was changed.';

// Without one anybody could change the directory again.
const NO_KEEPER_LEFT =
  'The directory would have no active administrator or programme manager any more. Make somebody else one first, or in ' +
  `the same file. ${NOTHING_CHANGED}`;

/** The directory as a change leaves it. */
function afterwards(directory: readonly StaffEntry[], { people }: DirectoryChange): StaffEntry[] {
  return [...new Map([...directory, ...people].map((person) => [person.id, person])).values()];
}
