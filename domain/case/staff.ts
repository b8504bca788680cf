import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';

/** What a person of the agency may be to a case. */
export const STAFF_ROLES = [
  'caseworker',
  'supervisor',
  'stand-in',
  'programme-manager',
  'dhs-caseworker',
  'dcfs-worker',
  'dhs-liaison',
  'administrator',
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Someone with a role in the case. People are retired, never deleted. */
export interface StaffMember {
  id: string;
  role: StaffRole;
  active: boolean;
}

/** Who stands in for the supervisor, first and last day included. */
export interface StandIn {
  id: string;
  from: CivilDate;
  to: CivilDate;
}

/** Who holds the case since when; the last one holds it now. */
export interface Assignment {
  worker: string;
  since: CivilDate;
}

export interface StaffEvents {
  staffAdded: { id: string; role: StaffRole };
  staffDeactivated: { id: string };
  staffReactivated: { id: string };
  standInNamed: StandIn;
  caseAssigned: { worker: string; from: string | null };
}

export const evolveStaff: Evolvers<StaffEvents> = {
  staffAdded: (aCase, { id, role }) => ({ ...aCase, staff: [...aCase.staff, { id, role, active: true }] }),
  staffDeactivated: (aCase, { id }) => withStaff(aCase, id, { active: false }),
  staffReactivated: (aCase, { id }) => withStaff(aCase, id, { active: true }),
  standInNamed: (aCase, { id, from, to }) => ({ ...aCase, standIns: [...aCase.standIns, { id, from, to }] }),
  caseAssigned: (aCase, { worker }, stamp) => ({
    ...aCase,
    assignments: [...aCase.assignments, { worker, since: stamp.on }],
  }),
};

/** The caseworker who holds the case, active or not. */
export function assignedWorker(aCase: Case): string | null {
  return aCase.assignments.at(-1)?.worker ?? null;
}

/** Whether someone held the case on a day. On the day of a transfer both did; before the first day, the first one. */
export function heldCaseOn({ assignments }: Case, worker: string, on: CivilDate): boolean {
  return assignments.some(({ worker: holder, since }, index) => {
    const next = assignments[index + 1];
    return holder === worker && (index === 0 || since <= on) && (!next || on <= next.since);
  });
}

/** Who held the case at the end of a day; before the first day, the first one. */
export function workerOn({ assignments }: Case, on: CivilDate): string | null {
  return (assignments.findLast(({ since }) => since <= on) ?? assignments[0])?.worker ?? null;
}

/** The active people with a role in the case. */
export function activeStaff(aCase: Case, role: StaffRole): string[] {
  return aCase.staff.filter((member) => member.role === role && member.active).map((member) => member.id);
}

/** Whether someone is known to the case and has not been deactivated. */
export function isActive(aCase: Case, id: string): boolean {
  return aCase.staff.some((member) => member.id === id && member.active);
}

/** Who stands in for the supervisor on a day. The stand-in named last wins where the dates overlap. */
export function standInOn(aCase: Case, on: CivilDate): string | null {
  const named = aCase.standIns.filter((each) => each.from <= on && on <= each.to && canStandIn(aCase, each.id));
  return named.at(-1)?.id ?? null;
}

/** The next day after `on` on which somebody starts or stops standing in. */
export function standInChangesAfter(aCase: Case, on: CivilDate, dayAfter: (date: CivilDate) => CivilDate): CivilDate[] {
  return aCase.standIns.flatMap((each) => [each.from, dayAfter(each.to)]).filter((date) => date > on);
}

/** A stand-in to whom the case is transferred would decide on the own work (S1.7). */
function canStandIn(aCase: Case, id: string): boolean {
  return isActive(aCase, id) && assignedWorker(aCase) !== id;
}

function withStaff(aCase: Case, id: string, change: Partial<StaffMember>): Case {
  return { ...aCase, staff: aCase.staff.map((member) => (member.id === id ? { ...member, ...change } : member)) };
}
