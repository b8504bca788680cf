import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';

/** A change for child or family that whoever serves them has to know of: in codes and ids. */
export interface SignificantEvent {
  on: CivilDate;
  what: string;
}

/** What has changed for the family, a change of the permanency goal included (S4.33, S4.55), in the order of days. */
export function significantEvents(aCase: Case): SignificantEvent[] {
  const { removals, placements, absences } = aCase;
  const events = [
    ...goalsChanged(aCase),
    ...membersGone(aCase),
    ...removals.map(({ child, on }) => ({ on, what: `removal of ${child}` })),
    ...placements.map(({ child, from: on }) => ({ on, what: `placement of ${child}` })),
    ...absences.map(({ person, from: on }) => ({ on, what: `absence of ${person}` })),
  ];
  return events.sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The first goal is no change, nor is the same goal set again. */
function goalsChanged({ family }: Case): SignificantEvent[] {
  return family.flatMap(({ id, goals }) =>
    goals
      .filter(({ goal }, index) => index > 0 && goal !== goals[index - 1]?.goal)
      .map(({ since: on }) => ({ on, what: `change of the goal of ${id}` })),
  );
}

function membersGone({ family }: Case): SignificantEvent[] {
  return family.flatMap(({ id, leftOn, rightsTerminatedOn }) => [
    ...(leftOn ? [{ on: leftOn, what: `${id} leaving care` }] : []),
    ...(rightsTerminatedOn ? [{ on: rightsTerminatedOn, what: `termination of the rights of ${id}` }] : []),
  ]);
}
