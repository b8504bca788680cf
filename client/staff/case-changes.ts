import type { CivilDate } from '../../domain/calendar/civil-date';
import type { CaseRole, StandIn } from '../../domain/case/staff';
import type { CaseStaff } from '../../store/case-staff';
import type { StaffEntry } from '../../store/record-store';

/*
 * What cases are to be told when the staff directory changes. It follows from how the cases are listed, not from what the
 * directory said before: an import that was broken off is run again, and what a case knows is not said twice.
 */

/** Something that a case is told of its staff. */
export type StaffSaid =
  | { command: 'reactivateStaff' | 'deactivateStaff'; args: { person: string } }
  | { command: 'addStaff'; args: { person: string; role: 'stand-in' } }
  | { command: 'nameStandIn'; args: { person: string; from: CivilDate; to: CivilDate; for?: string } };

/** A case with what it is to be told, one after the other; of one row of commands each needs those before it. */
export interface CaseToTell<Said = StaffSaid> {
  caseId: string;
  /** The number of the event up to which it was looked at. */
  sequence: number;
  steps: Said[][];
}

/** The cases that are to be told of these people: who is back, who stands in, who has left. */
export function casesToTell(
  cases: readonly CaseStaff[],
  people: readonly StaffEntry[],
  today: CivilDate,
): CaseToTell[] {
  return cases.flatMap((aCase) => {
    const { caseId, sequence } = aCase;
    const back = people.filter(({ id, active }) => active && memberOf(aCase, id)?.active === false);
    const gone = people.filter(({ id, active }) => !active && memberOf(aCase, id)?.active === true);
    const steps: StaffSaid[][] = [
      ...back.map(({ id }): StaffSaid[] => [{ command: 'reactivateStaff', args: { person: id } }]),
      ...people.flatMap((person) => standingIn(aCase, person, back, today)),
      ...gone.map(({ id }): StaffSaid[] => [{ command: 'deactivateStaff', args: { person: id } }]),
    ];
    return steps.length > 0 ? [{ caseId, sequence, steps }] : [];
  });
}

/** Of the case, or of the unit that it is to go to. */
const SUPERVISING: readonly CaseRole[] = ['supervisor', 'receiving-supervisor'];

/** Whoever stands in for a supervisor of the case joins it first where it does not know them. */
function standingIn(
  aCase: CaseStaff,
  { id, active, standIn, standInFrom: from, standInTo: to }: StaffEntry,
  back: readonly StaffEntry[],
  today: CivilDate,
): StaffSaid[][] {
  if (!active || standIn === null || from === null || to === null || to < today) return [];
  const supervisor = memberOf(aCase, id);
  if (!supervisor || supervisor.former || !SUPERVISING.includes(supervisor.role)) return [];
  const whose = supervisor.role === 'supervisor' ? {} : { for: id };
  const isNamed = (named: StandIn) => named.id === standIn && named.from === from && named.to === to;
  if (aCase.standIns.some((named) => isNamed(named) && named.for === whose.for)) return [];
  const name: StaffSaid = { command: 'nameStandIn', args: { person: standIn, from, to, ...whose } };
  const known = memberOf(aCase, standIn);
  if (!known || (known.former && known.active))
    return [[{ command: 'addStaff', args: { person: standIn, role: 'stand-in' } }, name]];
  const isBack = known.active || back.some((person) => person.id === standIn);
  return [isBack ? [name] : [{ command: 'reactivateStaff', args: { person: standIn } }, name]];
}

function memberOf({ staff }: CaseStaff, id: string) {
  return staff.find((member) => member.id === id);
}
