import type { Case } from '../case/case';
import { assignedWorker, isActive, STAFF_ROLES, type StaffRole } from '../case/staff';
import { command, firstRefusal } from './command';
import { type Refusal, refusal } from './refusal';
import { RETIRING, SUPERVISION } from './rights';
import { choice, date, id } from './shape';

/** A transfer within the unit that the supervisor orders takes effect at once; open duties move with their dates. */
export const transferCase = command({
  description: 'Transfer the case to another caseworker',
  by: SUPERVISION,
  shape: { to: id('caseworker') },
  decide: (aCase, { to }) =>
    firstRefusal(
      notACaseworker(aCase, to),
      !isActive(aCase, to) && refusal('person-inactive', `${to} is not active. Choose a caseworker who is.`),
      assignedWorker(aCase) === to && refusal('wrong-state', `${to} holds the case already.`),
    ) ?? [{ type: 'caseAssigned', worker: to, from: assignedWorker(aCase) }],
});

export const addStaff = command({
  description: 'Add a person of the agency to the case',
  by: SUPERVISION,
  shape: { person: id('staff member'), role: choice('role in the case', STAFF_ROLES) },
  decide: (aCase, { person, role }) =>
    [...aCase.staff, ...aCase.family].some((member) => member.id === person)
      ? refusal('wrong-state', `${person} has a role in the case already.`)
      : [{ type: 'staffAdded', id: person, role }],
});

/** People are retired, never deleted: what they did stays theirs. */
export const deactivateStaff = command({
  description: 'Deactivate a person who has left the agency',
  by: RETIRING,
  shape: { person: id('staff member') },
  decide: (aCase, { person }) =>
    firstRefusal(
      unknownStaff(aCase, person),
      !isActive(aCase, person) && refusal('wrong-state', `${person} is not active already.`),
    ) ?? [{ type: 'staffDeactivated', id: person }],
});

export const reactivateStaff = command({
  description: 'Reactivate a person of the agency',
  by: RETIRING,
  shape: { person: id('staff member') },
  decide: (aCase, { person }) =>
    firstRefusal(
      unknownStaff(aCase, person),
      isActive(aCase, person) && refusal('wrong-state', `${person} is active.`),
    ) ?? [{ type: 'staffReactivated', id: person }],
});

/** Approval tasks go to the stand-in alone while the dates run (GLOSSARY e36). */
export const nameStandIn = command({
  description: 'Name who stands in for the supervisor, from and to which day',
  by: SUPERVISION,
  shape: { person: id('stand-in'), from: date('first day'), to: date('last day') },
  decide: (aCase, { person, from, to }, moment) =>
    firstRefusal(
      unknownStaff(aCase, person),
      !isActive(aCase, person) && refusal('person-inactive', `${person} is not active.`),
      to < from && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
      to < moment.on && refusal('date-out-of-order', `The last day (${to}) has passed.`),
      !isLasting(aCase, moment.by) &&
        refusal(
          'not-permitted',
          'A stand-in does not name the stand-in; the supervisor or the programme manager does.',
          'S1.7',
        ),
      !mayStandIn(aCase, person) &&
        refusal('wrong-state', `${person} cannot stand in: only supervising staff of the agency can.`, 'S1.7'),
      person === assignedWorker(aCase) &&
        refusal('wrong-state', `${person} holds the case and cannot approve it as stand-in.`, 'S1.7'),
    ) ?? [{ type: 'standInNamed', id: person, from, to }],
});

/** Supervises by role, not by standing in for a while. */
function isLasting(aCase: Case, id: string): boolean {
  return hasRole(aCase, id, ['supervisor', 'programme-manager']);
}

function mayStandIn(aCase: Case, id: string): boolean {
  return hasRole(aCase, id, ['stand-in', 'supervisor', 'programme-manager']);
}

function hasRole(aCase: Case, id: string, roles: readonly StaffRole[]): boolean {
  return aCase.staff.some((member) => member.id === id && roles.includes(member.role));
}

function unknownStaff(aCase: Case, id: string): Refusal | null {
  const known = aCase.staff.some((member) => member.id === id);
  return known ? null : refusal('unknown-person', `${id} has no role in this case. Add the person first.`);
}

function notACaseworker(aCase: Case, id: string): Refusal | null {
  const found = aCase.staff.some((member) => member.id === id && member.role === 'caseworker');
  return found ? null : refusal('unknown-person', `${id} is not a caseworker of this case. Add the person first.`);
}
