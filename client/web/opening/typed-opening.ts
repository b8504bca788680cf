import { GOALS } from '../../../domain/case/codes';
import { PROGRAMMES } from '../../../domain/case/programme';
import type { StaffMember } from '../../../domain/case/staff';
import { choice, date, flag, id, list, object, optional, words } from '../../../domain/commands/shape';
import type { StaffEntry } from '../../../store/record-store';
import type { AgencyFile } from '../../settings-file';
import type { Posted } from '../forms/posted';
import { typedArgs } from '../forms/typed-args';
import type { Viewer } from '../session/viewer';

/** What the form asks for. Names stay out of the case: it gets ids in their place. */
const FIELDS = {
  case: id('case number'),
  pack: words('the agency’s policy'),
  programme: optional(choice('programme', PROGRAMMES)),
  unit: optional(id('unit')),
  worker: id('caseworker'),
  supervisor: id('supervisor'),
  children: list(
    object({
      name: words('name'),
      birth: optional(date('birth date')),
      removedOn: optional(date('day of the removal')),
      firstContactOn: optional(date('day of the first contact')),
      goal: optional(choice('goal', GOALS)),
    }),
  ),
  parents: list(object({ name: words('name'), livesElsewhere: optional(flag('lives elsewhere')) })),
  caregivers: list(object({ name: words('name') })),
};

/** A child as typed: days are as they were typed where they are none. */
export interface TypedChild {
  name?: string;
  birth?: string;
  removedOn?: string;
  firstContactOn?: string;
  goal?: string;
}

export interface TypedAdult {
  name?: string;
  livesElsewhere?: boolean;
}

/** The form as it was typed: what is empty is left out, and so is a row that is. */
export interface TypedOpening {
  case?: string;
  pack?: string;
  programme?: string;
  unit?: string;
  worker?: string;
  supervisor?: string;
  children: TypedChild[];
  parents: TypedAdult[];
  caregivers: TypedAdult[];
}

/** What came with the form; whoever cannot be chosen for a case was not chosen. */
export function typedOpening(posted: Posted, staff: readonly StaffEntry[]): TypedOpening {
  const { worker, supervisor, ...typed } = typedArgs(FIELDS, posted) as unknown as TypedOpening;
  const isOne = (those: readonly StaffEntry[], given = '') => those.some(({ id: each }) => each === given);
  return {
    ...typed,
    ...(isOne(workersIn(staff), worker) && { worker }),
    ...(isOne(supervisorsIn(staff), supervisor) && { supervisor }),
  };
}

/** Who may hold a case. */
export function workersIn(staff: readonly StaffEntry[]): StaffEntry[] {
  return staff.filter(({ active, role }) => active && role === 'caseworker');
}

/** Who may approve its plans, supervisors first. */
export function supervisorsIn(staff: readonly StaffEntry[]): StaffEntry[] {
  const those = (role: StaffEntry['role']) => staff.filter((each) => each.active && each.role === role);
  return [...those('supervisor'), ...those('programme-manager')];
}

/** The form before anything is typed: whoever opens a case holds or supervises it mostly. */
export function newOpening(viewer: Viewer, staff: readonly StaffEntry[], { pack }: AgencyFile): TypedOpening {
  const supervisor = supervisorOf(viewer, staff);
  const people =
    viewer.role === 'caseworker' ? { worker: viewer.id, ...(supervisor && { supervisor }) } : { supervisor: viewer.id };
  const unit = viewer.unit ? { unit: viewer.unit } : {};
  return { ...people, ...unit, ...(pack && { pack: nameOf(pack) }), children: [], parents: [], caregivers: [] };
}

/** Whom the directory names, else the one supervisor of the unit. */
function supervisorOf({ id: person, unit }: Viewer, staff: readonly StaffEntry[]): string | null {
  const named = staff.find((each) => each.id === person)?.supervisor;
  const [first, ...others] = supervisorsIn(staff).filter((each) => each.role === 'supervisor' && each.unit === unit);
  return named ?? (others.length === 0 ? (first?.id ?? null) : null);
}

function nameOf(pack: string): string {
  return pack.split('@')[0] ?? pack;
}

/** Somebody of the family, with the id that the case knows and the name that only the record store has. */
export interface Named {
  id: string;
  name: string;
}

/** Who is in the family: `child-1`, `parent-1` … in the order in which they were typed. */
export function familyIn({ children, parents, caregivers }: TypedOpening): Named[] {
  const named = (role: string, people: readonly TypedAdult[]) =>
    people.map(({ name = '' }, at) => ({ id: `${role}-${at + 1}`, name }));
  return [...named('child', children), ...named('parent', parents), ...named('caregiver', caregivers)];
}

/** What the case is opened with: by the agency's own settings, and by whoever opens it among its staff. */
export function openingArgs(
  typed: TypedOpening,
  agency: AgencyFile,
  staff: readonly StaffEntry[],
  viewer: Viewer,
): Record<string, unknown> {
  const { pack = '', programme, unit, worker = '', children, parents, caregivers } = typed;
  const days = (key: 'removedOn' | 'firstContactOn') =>
    children.flatMap((child, at) => (child[key] ? [{ child: `child-${at + 1}`, on: child[key] }] : []));
  return {
    // The version that the agency has settled on, where it is its own pack.
    policy: agency.pack && nameOf(agency.pack) === pack ? agency.pack : pack,
    settings: { ...agency.settings },
    ...(programme && { programme }),
    ...(unit && { unit }),
    family: [
      ...children.map(({ birth, goal }, at) => ({
        id: `child-${at + 1}`,
        role: 'child',
        ...(birth && { birth }),
        ...(goal && { goal }),
      })),
      ...parents.map(({ livesElsewhere }, at) => ({
        id: `parent-${at + 1}`,
        role: 'parent',
        ...(livesElsewhere && { livesElsewhere }),
      })),
      ...caregivers.map((_, at) => ({ id: `caregiver-${at + 1}`, role: 'caregiver' })),
    ],
    staff: staffIn(typed, staff, viewer),
    worker,
    removals: days('removedOn'),
    firstContacts: days('firstContactOn'),
  };
}

function staffIn({ worker, supervisor }: TypedOpening, staff: readonly StaffEntry[], viewer: Viewer): StaffIn[] {
  const roles = new Map(staff.map(({ id: each, role }) => [each, role]));
  const all = [
    { id: worker ?? '', role: 'caseworker' },
    { id: supervisor ?? '', role: roles.get(supervisor ?? '') ?? 'supervisor' },
    { id: viewer.id, role: viewer.role },
  ];
  return all.filter((each, at) => all.findIndex((one) => one.id === each.id) === at) as StaffIn[];
}

type StaffIn = Pick<StaffMember, 'id' | 'role'>;
