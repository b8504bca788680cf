import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { assignedWorker, type CaseRole, isActive, standInOn } from '../case/staff';
import { receiversOn } from '../case/transfer';

/** What a person may do in a case on a day: the role, or standing in for a supervisor. */
export type Right = Exclude<CaseRole, 'stand-in'>;

/** Everyday work on the case: its worker; the supervisor and the programme manager may act for the worker. */
export const CASEWORK: readonly Right[] = ['caseworker', 'supervisor', 'programme-manager'];

/** Approving and returning, ordering transfers, naming a stand-in. */
export const SUPERVISION: readonly Right[] = ['supervisor', 'programme-manager'];

/** Deciding for another unit whether it takes the case. */
export const RECEIVING: readonly Right[] = ['receiving-supervisor', 'programme-manager'];

/** Saying who has left the agency, and who is back. */
export const RETIRING: readonly Right[] = ['programme-manager', 'administrator'];

/** The DHS side of a joint service: its reports, reviews, decisions, consents (GLOSSARY e28). */
export const DHS: readonly Right[] = ['dhs-caseworker', ...CASEWORK];

/** The DCFS side: the enrolment, the inquiry, the call to the liaison, the inbound report. */
export const DCFS: readonly Right[] = ['dcfs-worker', ...CASEWORK];

/** Either side of a joint service. */
export const EITHER_AGENCY: readonly Right[] = ['dhs-caseworker', 'dcfs-worker', ...CASEWORK];

/** The rights of a person in this case on a day (DESIGN of roles: docs/adr). Nobody inactive has any. */
export function rightsOf(aCase: Case, id: string, on: CivilDate): Right[] {
  if (!isActive(aCase, id)) return [];
  const roles = aCase.staff.filter((member) => member.id === id).map((member) => member.role);
  const own = roles.filter((role): role is Right => !BY_THE_DAY.includes(role));
  return [
    ...own,
    ...(assignedWorker(aCase) === id ? (['caseworker'] as const) : []),
    ...(standInOn(aCase, on) === id ? (['supervisor'] as const) : []),
    ...(receiversOn(aCase, on).includes(id) ? (['receiving-supervisor'] as const) : []),
  ];
}

/** Roles that give no right by themselves. */
const BY_THE_DAY: readonly CaseRole[] = ['stand-in', 'caseworker', 'receiving-supervisor'];
