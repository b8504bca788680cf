import type { CivilDate } from '../calendar/civil-date';
import type { DutyOwner, ReceiverOwner } from '../duties/duty';
import type { Case } from './case';
import { type Enrolment, enrolmentOf } from './enrolment';
import { activeStaff, assignedWorker, isActive, standInOn } from './staff';

/*
 * Who hears of what. The core resolves people; the store only supplies address and language. One person is never named
 * twice in a notice.
 */

/** The case's worker; the supervisor until an inactive worker's case is reassigned (GLOSSARY e31). */
export function workerOf(aCase: Case, on: CivilDate): string[] {
  const worker = assignedWorker(aCase);
  return worker && isActive(aCase, worker) ? [worker] : supervisorsOf(aCase, on).slice(0, 1);
}

/** The supervisor, and the stand-in while the stand-in's dates run (GLOSSARY e36); without one, the manager. */
export function supervisorsOf(aCase: Case, on: CivilDate): string[] {
  const both = once([...activeStaff(aCase, 'supervisor'), standInOn(aCase, on)]);
  return both.length > 0 ? both : programmeManagers(aCase);
}

export function programmeManagers(aCase: Case): string[] {
  return activeStaff(aCase, 'programme-manager');
}

/** Who may approve what these authors wrote: the stand-in in the dates alone, else the supervisor, else the manager. */
export function approverOf(aCase: Case, authors: readonly string[], on: CivilDate): string[] {
  const inOrder = [standInOn(aCase, on), ...activeStaff(aCase, 'supervisor'), ...programmeManagers(aCase)];
  return once(inOrder)
    .filter((id) => !authors.includes(id))
    .slice(0, 1);
}

/** Who decides on a transfer: the stand-in of the receiving supervisor in the dates, else the supervisor, else the manager. */
export function receiverOf(aCase: Case, { supervisor, askedBy }: ReceiverOwner, on: CivilDate): string[] {
  const inOrder = [standInOn(aCase, on, supervisor), supervisor, ...programmeManagers(aCase)];
  return once(inOrder)
    .filter((id) => id !== askedBy && isActive(aCase, id))
    .slice(0, 1);
}

/** Who owes a duty of a joint service; the supervisor while that person is not active (GLOSSARY e28, e31). */
export function enrolledOf(aCase: Case, enrolment: string, as: 'owner' | 'partner', on: CivilDate): string[] {
  const person = enrolmentOf(aCase, enrolment)?.[as] ?? null;
  return person && isActive(aCase, person) ? [person] : supervisorsOf(aCase, on).slice(0, 1);
}

/** The others of a joint service who hear of a late duty: the liaison, and whoever stands opposite its owner. */
export function partnersOf(
  audience: 'liaison' | 'counterpart',
  { owner }: { owner: DutyOwner },
  aCase: Case,
): string[] {
  const enrolment = owner.role === 'enrolled' ? enrolmentOf(aCase, owner.enrolment) : undefined;
  if (!enrolment || owner.role !== 'enrolled') return [];
  const person = audience === 'liaison' ? enrolment.liaison : counterpartOf(enrolment, owner.as);
  return person && isActive(aCase, person) ? [person] : [];
}

function counterpartOf({ owner, partner }: Enrolment, as: 'owner' | 'partner'): string | null {
  return as === 'owner' ? partner : owner;
}

/** Each once, nobody absent. */
export function once(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id): id is string => id !== null))];
}
