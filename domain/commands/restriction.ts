import type { Case } from '../case/case';
import { isKeptFrom, type Restricted, RESTRICTION_REASONS } from '../case/restriction';
import { type CaseRole, takesPart } from '../case/staff';
import { pendingTransfer } from '../case/transfer';
import { command, firstRefusal } from './command';
import { type Refusal, refusal } from './refusal';
import { SUPERVISION } from './rights';
import { choice, id, list } from './shape';

/** From then on nobody else has a right in the case, reads it or finds it on a list, whatever the role. */
export const restrictCase = command({
  description: 'Restrict the case to the people named, in the place of those named before',
  by: SUPERVISION,
  shape: {
    to: list(id('person who may know of the case'), 1),
    reason: choice('why few may know of it', RESTRICTION_REASONS),
  },
  decide: (aCase, { to, reason }) => {
    const named = [...new Set(to)];
    return (
      firstRefusal(
        ofTheFamily(aCase, named),
        withoutSupervision({ ...aCase, restrictedTo: named }),
        withoutReceiver(aCase, named),
      ) ?? [{ type: 'caseRestricted', to: named, reason }]
    );
  },
});

export const liftRestriction = command({
  description: 'Lift the restriction of the case: everybody with a part in it knows of it again',
  by: SUPERVISION,
  shape: {},
  decide: (aCase) =>
    aCase.restrictedTo ? [{ type: 'restrictionLifted' }] : refusal('wrong-state', 'The case is not restricted.'),
});

/** Refuses somebody who may not know of the case as it is restricted. */
export function keptFrom(aCase: Restricted, person: string): Refusal | null {
  const sentence = `The case is restricted, and ${person} is not among the people named. Name everybody who may know of it first (restrictCase).`;
  return isKeptFrom(person, aCase) ? refusal('person-inactive', sentence) : null;
}

/** Refuses to leave a restricted case to people of whom nobody could say anything in it that supervision has to. */
export function withoutSupervision(aCase: Pick<Case, 'staff' | 'restrictedTo'>): Refusal | null {
  if (!aCase.restrictedTo) return null;
  const supervises = ({ role }: { role: CaseRole }) => (SUPERVISION as readonly CaseRole[]).includes(role);
  if (aCase.staff.some((member) => supervises(member) && takesPart(aCase, member))) return null;
  const sentence =
    'An active supervisor or programme manager of the case is among the people to whom it is restricted, or nobody could decide in it. Name one.';
  return refusal('wrong-state', sentence);
}

function ofTheFamily({ family }: Case, named: readonly string[]): Refusal | null {
  const member = family.find((each) => named.includes(each.id));
  return member
    ? refusal('wrong-state', `${member.id} is a participant of this case: name people of the agency.`)
    : null;
}

/** Whoever is asked to take the case has to look at it. */
function withoutReceiver(aCase: Case, named: readonly string[]): Refusal | null {
  const supervisor = pendingTransfer(aCase)?.supervisor;
  if (supervisor === undefined || named.includes(supervisor)) return null;
  return refusal('wrong-state', `A transfer waits for ${supervisor}: name them as well, or withdraw it first.`);
}
