import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { assignedWorker, isActive, standInOn, type StaffRole } from '../case/staff';

/** What a person may do in a case on a day: the role, or standing in for the supervisor. */
export type Right = Exclude<StaffRole, 'stand-in'>;

/** Everyday work on the case: its worker; the supervisor and the programme manager may act for the worker. */
export const CASEWORK: readonly Right[] = ['caseworker', 'supervisor', 'programme-manager'];

/** Approving and returning, ordering transfers, naming a stand-in. */
export const SUPERVISION: readonly Right[] = ['supervisor', 'programme-manager'];

/** The rights of a person in this case on a day (DESIGN of roles: docs/adr). Nobody inactive has any. */
export function rightsOf(aCase: Case, id: string, on: CivilDate): Right[] {
  if (!isActive(aCase, id)) return [];
  const roles = aCase.staff.filter((member) => member.id === id).map((member) => member.role);
  const own = roles.filter((role): role is Right => role !== 'stand-in' && role !== 'caseworker');
  return [
    ...own,
    ...(assignedWorker(aCase) === id ? (['caseworker'] as const) : []),
    ...(standInOn(aCase, on) === id ? (['supervisor'] as const) : []),
  ];
}
