import type { CivilDate } from '../../../domain/calendar/civil-date';
import { isKeptFrom } from '../../../domain/case/restriction';
import { type CaseRole, takesPart } from '../../../domain/case/staff';
import type { CaseFile } from '../../../store/case-files';
import { isOpenByRole } from '../../../store/rights';
import type { Viewer } from '../session/viewer';

/**
 * How far somebody sees into a case (DESIGN of roles, docs/adr/0018). `whole` is all of it; `joint service` is what two
 * agencies do together; `exchange` is what they told each other. What may be done there the case decides itself.
 */
export type Reach = 'whole' | 'joint service' | 'exchange';

/**
 * How far that person sees into that case on a day; null for not at all: it may as well not be there. So it is with a
 * restricted case for whoever is not named, whatever the role; who is named sees as far as the role goes.
 */
export function reachInto(file: CaseFile, viewer: Viewer, on: CivilDate): Reach | null {
  if (isKeptFrom(viewer.id, file)) return null;
  if (seesAll(file, viewer, on)) return 'whole';
  if (hasRole(file, viewer, ['dhs-caseworker', 'dcfs-worker'])) return 'joint service';
  return hasRole(file, viewer, ['dhs-liaison']) ? 'exchange' : null;
}

/** Auditors read, and change nothing. */
export function mayWrite({ role }: Viewer): boolean {
  return role !== 'auditor' && role !== 'administrator';
}

/** Whoever is asked to take a case looks at it before deciding. */
const SUPERVISING: readonly CaseRole[] = ['supervisor', 'receiving-supervisor'];

function seesAll(file: CaseFile, viewer: Viewer, on: CivilDate): boolean {
  // Says who has left, and needs no case for that.
  if (viewer.role === 'administrator') return false;
  if (isOpenByRole(file, viewer) || standsIn(file, viewer, on)) return true;
  return viewer.role === 'supervisor' ? hasRole(file, viewer, SUPERVISING) : holds(file, viewer);
}

/** The worker of the case; of one that was passed on, its former worker is not. */
function holds({ holder, worker }: CaseFile, { id, role }: Viewer): boolean {
  return holder === id || (role === 'caseworker' && worker === id);
}

function standsIn(file: CaseFile, { id }: Viewer, on: CivilDate): boolean {
  const isActive = file.staff.some((member) => member.id === id && takesPart(file, member));
  return isActive && file.standIns.some((each) => each.id === id && each.from <= on && on <= each.to);
}

function hasRole(file: CaseFile, { id }: Viewer, roles: readonly CaseRole[]): boolean {
  return file.staff.some((member) => member.id === id && takesPart(file, member) && roles.includes(member.role));
}
