import type { Case } from '../case/case';
import { assignedWorker, belongs, type CaseRole, isActive, isOfTheAgency, STAFF_ROLES } from '../case/staff';
import { pendingTransfer } from '../case/transfer';
import { command, firstRefusal } from './command';
import { type Refusal, refusal } from './refusal';
import { keptFrom, withoutSupervision } from './restriction';
import { RETIRING, SUPERVISION } from './rights';
import { choice, date, id, optional } from './shape';

/** A transfer within the unit that the supervisor orders takes effect at once; open duties move with their dates. */
export const transferCase = command({
  description: 'Transfer the case to another caseworker',
  by: SUPERVISION,
  shape: { to: id('caseworker') },
  decide: (aCase, { to }) =>
    firstRefusal(
      notACaseworker(aCase, to),
      !isActive(aCase, to) && inactive(aCase, to, 'Choose a caseworker who is.'),
      assignedWorker(aCase) === to && refusal('wrong-state', `${to} holds the case already.`),
    ) ?? [{ type: 'caseAssigned', worker: to, from: assignedWorker(aCase) }],
});

export const addStaff = command({
  description: 'Add a person of the agency to the case',
  by: SUPERVISION,
  shape: { person: id('staff member'), role: choice('role in the case', STAFF_ROLES) },
  decide: (aCase, { person, role }) =>
    firstRefusal(
      (isFamily(aCase, person) || aCase.staff.some((member) => member.id === person && !member.former)) &&
        refusal('wrong-state', `${person} has a role in the case already.`),
      hasLeft(aCase, person),
    ) ?? [{ type: 'staffAdded', id: person, role }],
});

/** People are retired, never deleted: what they did stays theirs. */
export const deactivateStaff = command({
  description: 'Deactivate a person who has left the agency',
  by: RETIRING,
  shape: { person: id('staff member') },
  decide: (aCase, { person }) =>
    firstRefusal(
      unknownStaff(aCase, person),
      !isOfTheAgency(aCase, person) && refusal('wrong-state', `${person} is not active already.`),
      withoutSupervision({ ...aCase, staff: aCase.staff.filter(({ id: each }) => each !== person) }),
    ) ?? [{ type: 'staffDeactivated', id: person }],
});

export const reactivateStaff = command({
  description: 'Reactivate a person of the agency',
  by: RETIRING,
  shape: { person: id('staff member') },
  decide: (aCase, { person }) =>
    firstRefusal(
      unknownStaff(aCase, person),
      isOfTheAgency(aCase, person) && refusal('wrong-state', `${person} is active.`),
    ) ?? [{ type: 'staffReactivated', id: person }],
});

/** Approval tasks go to the stand-in alone while the dates run (GLOSSARY e36). */
export const nameStandIn = command({
  description: 'Name who stands in for the supervisor, from and to which day',
  by: [...SUPERVISION, 'receiving-supervisor'],
  shape: {
    person: id('stand-in'),
    from: date('first day'),
    to: date('last day'),
    for: optional(id('supervisor whom a transfer waits for; the supervisor of the case unless said otherwise')),
  },
  decide: (aCase, { person, from, to, for: whose }, moment) => {
    const joins = whose !== undefined && !isActive(aCase, person);
    return (
      firstRefusal(
        whose !== undefined && whose !== pendingTransfer(aCase)?.supervisor
          ? refusal('wrong-state', `No transfer of this case waits for ${whose}. Leave out "for".`)
          : null,
        whose === undefined ? unfitStandIn(aCase, person) : notForAnother(aCase, person, whose),
        to < from && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
        to < moment.on && refusal('date-out-of-order', `The last day (${to}) has passed.`),
        !isLasting(aCase, moment.by) &&
          !(whose !== undefined && whose === moment.by) &&
          refusal(
            'not-permitted',
            'A stand-in does not name the stand-in; the supervisor or the programme manager does.',
            'S1.7',
          ),
        person === assignedWorker(aCase) &&
          refusal('wrong-state', `${person} holds the case and cannot approve it as stand-in.`, 'S1.7'),
      ) ?? [
        ...(joins ? [{ type: 'staffAdded', id: person, role: 'stand-in' } as const] : []),
        { type: 'standInNamed', id: person, from, to, ...(whose !== undefined && { for: whose }) },
      ]
    );
  },
});

function unfitStandIn(aCase: Case, person: string): Refusal | null {
  return firstRefusal(
    unknownStaff(aCase, person),
    !isActive(aCase, person) && inactive(aCase, person),
    !mayStandIn(aCase, person) &&
      refusal('wrong-state', `${person} cannot stand in: only supervising staff of the agency can.`, 'S1.7'),
  );
}

/** Refuses somebody who cannot stand in for the supervisor of another unit: none of those who give the case away. */
export function notForAnother(aCase: Case, person: string, supervisor: string): Refusal | null {
  const role = aCase.staff.find((member) => member.id === person && belongs(member))?.role;
  const isOther = role === undefined || role === 'stand-in' || role === 'programme-manager';
  return firstRefusal(
    (person === supervisor || !isOther) &&
      refusal(
        'wrong-state',
        `${person} cannot stand in for ${supervisor}: name somebody who supervises there.`,
        'S1.7',
      ),
    notToJoin(aCase, person),
    keptFrom(aCase, person),
  );
}

/** Refuses somebody who cannot come into the case, or back to it, as staff. */
export function notToJoin(aCase: Case, person: string): Refusal | null {
  return firstRefusal(
    isFamily(aCase, person) && refusal('wrong-state', `${person} is a participant of this case, and no staff.`),
    hasLeft(aCase, person),
  );
}

function isFamily(aCase: Case, person: string): boolean {
  return aCase.family.some((member) => member.id === person);
}

function hasLeft(aCase: Case, person: string): Refusal | null {
  const gone = aCase.staff.some((member) => member.id === person && !member.active);
  return gone ? refusal('person-inactive', `${person} has left the agency (reactivateStaff says who is back).`) : null;
}

function inactive(aCase: Case, person: string, instead = ''): Refusal {
  const kept = isOfTheAgency(aCase, person) ? keptFrom(aCase, person) : null;
  if (kept) return kept;
  const sentence = isOfTheAgency(aCase, person)
    ? `${person} has no part in this case any more. Add the person again (addStaff).`
    : `${person} is not active.`;
  return refusal('person-inactive', `${sentence} ${instead}`.trim());
}

/** Supervises by role, not by standing in for a while. */
function isLasting(aCase: Case, id: string): boolean {
  return hasRole(aCase, id, ['supervisor', 'programme-manager']);
}

function mayStandIn(aCase: Case, id: string): boolean {
  return hasRole(aCase, id, ['stand-in', 'supervisor', 'programme-manager']);
}

function hasRole(aCase: Case, id: string, roles: readonly CaseRole[]): boolean {
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
