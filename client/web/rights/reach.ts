import type { CivilDate } from '../../../domain/calendar/civil-date';
import { type CaseRole, takesPart } from '../../../domain/case/staff';
import type { CaseFile } from '../../../store/case-files';
import type { Viewer } from '../session/viewer';

/**
 * How far somebody sees into a case (DESIGN of roles, docs/adr/0018). `whole` is all of it; `joint service` is what two
 * agencies do together; `exchange` is what they told each other. What may be done there the case decides itself.
 */
export type Reach = 'whole' | 'joint service' | 'exchange';

/** How far that person sees into that case on a day; null for not at all: it may as well not be there. */
export function reachInto(file: CaseFile, viewer: Viewer, on: CivilDate): Reach | null {
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
  switch (viewer.role) {
    case 'auditor':
    case 'programme-manager':
      return true;
    // Says who has left, and needs no case for that.
    case 'administrator':
      return false;
    case 'supervisor':
      return isOfUnit(file, viewer) || hasRole(file, viewer, SUPERVISING) || standsIn(file, viewer, on);
    default:
      return holds(file, viewer) || standsIn(file, viewer, on);
  }
}

/** The worker of the case; of one that was passed on, its former worker is not. */
function holds({ holder, worker }: CaseFile, { id, role }: Viewer): boolean {
  return holder === id || (role === 'caseworker' && worker === id);
}

function isOfUnit({ unit }: CaseFile, viewer: Viewer): boolean {
  return unit !== null && unit === viewer.unit;
}

function standsIn({ standIns, staff }: CaseFile, { id }: Viewer, on: CivilDate): boolean {
  const isActive = staff.some((member) => member.id === id && takesPart(member));
  return isActive && standIns.some((each) => each.id === id && each.from <= on && on <= each.to);
}

function hasRole({ staff }: CaseFile, { id }: Viewer, roles: readonly CaseRole[]): boolean {
  return staff.some((member) => member.id === id && takesPart(member) && roles.includes(member.role));
}
