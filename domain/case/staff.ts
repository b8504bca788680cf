import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { isKeptFrom, type Restricted } from './restriction';

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

/** The same in one case: a supervisor of another unit is asked to take it over. */
export type CaseRole = StaffRole | 'receiving-supervisor';

/** Someone with a role in the case. People are retired, never deleted. */
export interface StaffMember {
  id: string;
  role: CaseRole;
  /** False for somebody who has left the agency. */
  active: boolean;
  /** Known for what they did, without a part in it any more: the case went to another unit, or did not come to theirs. */
  former?: true;
}

/** Who stands in for the supervisor, first and last day included. */
export interface StandIn {
  id: string;
  from: CivilDate;
  to: CivilDate;
  /** The supervisor of another unit who is asked to take the case; absent for the supervisor of the case. */
  for?: string;
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
  staffAdded: (aCase, { id, role }) => ({ ...aCase, staff: joined(aCase.staff, { id, role, active: true }) }),
  staffDeactivated: (aCase, { id }) => withStaff(aCase, id, { active: false }),
  staffReactivated: (aCase, { id }) => withStaff(aCase, id, { active: true }),
  standInNamed: (aCase, standIn) => ({ ...aCase, standIns: [...aCase.standIns, standIn] }),
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
  return aCase.staff.filter((member) => member.role === role && takesPart(aCase, member)).map((member) => member.id);
}

/** Whether somebody belongs to the case now: not deactivated, nor left behind when it changed units. */
export function belongs({ active, former }: Pick<StaffMember, 'active' | 'former'>): boolean {
  return active && !former;
}

/** Whether somebody has a part in the case now: belongs to it, and may know of it where it is restricted. */
export function takesPart(aCase: Restricted, member: StaffMember): boolean {
  return belongs(member) && !isKeptFrom(member.id, aCase);
}

/** Whether someone is known to the case and has a part in it now. */
export function isActive(aCase: Case, id: string): boolean {
  return aCase.staff.some((member) => member.id === id && takesPart(aCase, member));
}

/** Whether someone is known to the case and has not left the agency, with a part in the case or without. */
export function isOfTheAgency(aCase: Case, id: string): boolean {
  return aCase.staff.some((member) => member.id === id && member.active);
}

/** The staff with somebody who joins the case, or comes back to it. */
export function joined<Member extends StaffMember>(staff: readonly Member[], member: Member): Member[] {
  return [...staff.filter(({ id }) => id !== member.id), member];
}

/**
 * Who stands in on a day for the supervisor of the case, or for one who is asked to take it over. The stand-in named last
 * wins where the dates overlap.
 */
export function standInOn(aCase: Case, on: CivilDate, whose?: string): string | null {
  const named = aCase.standIns.filter(
    (each) => each.for === whose && each.from <= on && on <= each.to && canStandIn(aCase, each.id),
  );
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
