import { NoRight } from '../../store/failure';
import type { AgencyRole, StaffEntry } from '../../store/record-store';

/*
 * Whoever could change the directory could make themselves an auditor, who reads the names of every case. So it is
 * changed by those who keep it.
 */

/** Who keeps the staff directory: product default. */
const KEEPERS: readonly AgencyRole[] = ['administrator', 'programme-manager'];

/** Whether somebody of the directory may change it. Before that it has to be set up, by whoever does. */
export function isKept(directory: readonly StaffEntry[]): boolean {
  return directory.some(isKeeper);
}

/** Lets in who may change the directory; `NoRight` for everybody else. */
export function admitKeeper(directory: readonly StaffEntry[], by: string, otherwise: string): void {
  if (!isKept(directory) || directory.some((person) => person.id === by && isKeeper(person))) return;
  throw new NoRight(
    `${by} may not change the staff directory: that is for its active administrators and programme managers ` +
      `("caseclock staff" lists them). ${otherwise}`,
  );
}

/** Lets in who may do something about the calendar of a person (null: about that of a unit, or of the agency). */
export function admitToCalendar(
  directory: readonly StaffEntry[],
  { by, person }: { by: string; person: string | null },
  otherwise: string,
): void {
  const entry = directory.find(({ id, active }) => id === by && active);
  if (!entry) throw new NoRight(`${by} is not an active person of the staff directory. ${otherwise}`);
  if (by === person || isKeeper(entry)) return;
  throw new NoRight(
    `${by} may not do that: a link to one’s own calendar is one’s own affair, any other is for active administrators and ` +
      `programme managers of the staff directory. ${otherwise}`,
  );
}

function isKeeper({ role, active }: StaffEntry): boolean {
  return active && role !== null && KEEPERS.includes(role);
}
