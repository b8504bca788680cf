import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { CaseStaff } from '../../../store/case-staff';
import type { StaffEntry } from '../../../store/record-store';
import type { Cases } from '../../cases';
import { casesToTell, type CaseToTell, type StaffSaid } from '../../staff/case-changes';
import { tellCases, type Telling } from '../../staff/telling';
import type { PageParts } from '../pages';
import { SUPERVISING } from '../rights/supervising';

/** Who stands in for somebody, from and to which day. */
export interface StandInDates {
  standIn: string;
  from: CivilDate;
  to: CivilDate;
}

/** The dates that the directory has for somebody and that have not passed; null where there are none. */
export function datesOf({ standIn, standInFrom: from, standInTo: to }: StaffEntry, today: CivilDate) {
  return standIn !== null && from !== null && to !== null && to >= today ? { standIn, from, to } : null;
}

/** Who can stand in: active people of the agency who supervise, without the one who is away. */
export function standInsFor(staff: readonly StaffEntry[], person: string): StaffEntry[] {
  return staff.filter(({ id, active, role }) => active && id !== person && role !== null && SUPERVISING.includes(role));
}

/** For whom somebody stands in on that day or later, as the directory has it. */
export function standsInFor(staff: readonly StaffEntry[], person: string, today: CivilDate): StaffEntry[] {
  return staff.filter((each) => each.active && each.standIn === person && (each.standInTo ?? '') >= today);
}

/**
 * Says who stands in: in the directory, and in each open case that the person supervises; one that the person is only
 * asked to take is not theirs yet, and is told nothing. One’s own dates are one’s own
 * affair (product default); everything else in the directory is for those who keep it. The cases are asked for first:
 * where they cannot be reached nothing is changed.
 */
export async function nameStandIn(
  parts: PageParts,
  person: StaffEntry,
  dates: StandInDates,
  today: CivilDate,
): Promise<Telling> {
  const { standIn, from: standInFrom, to: standInTo } = dates;
  const changed = { ...person, standIn, standInFrom, standInTo };
  const known = await parts.archive.caseStaff([person.id]);
  const own = known.filter(({ staff }) => staff.some(({ id, role }) => id === person.id && role === 'supervisor'));
  return save(parts, changed, casesToTell(own, [changed], today));
}

/**
 * Takes the dates back. A case keeps whom it was told of for those days, and the one named last counts: so each is told
 * that the person stands there for themselves.
 */
export async function takeBackStandIn(parts: PageParts, person: StaffEntry, today: CivilDate): Promise<Telling> {
  const dates = datesOf(person, today);
  const changed = { ...person, standIn: null, standInFrom: null, standInTo: null };
  const known = await parts.archive.caseStaff([person.id]);
  return save(parts, changed, dates ? known.flatMap((aCase) => takingBack(aCase, person.id, dates)) : []);
}

function takingBack({ caseId, sequence, staff, standIns }: CaseStaff, id: string, dates: StandInDates): CaseToTell[] {
  const supervises = staff.some((member) => member.id === id && member.active && member.role === 'supervisor');
  const last = standIns.findLast(
    ({ from, to, for: whose }) => whose === undefined && from <= dates.to && dates.from <= to,
  );
  if (!supervises || last?.id !== dates.standIn) return [];
  const said: StaffSaid = { command: 'nameStandIn', args: { person: id, from: dates.from, to: dates.to } };
  return [{ caseId, sequence, steps: [[said]] }];
}

async function save(parts: PageParts, changed: StaffEntry, toTell: readonly CaseToTell[]): Promise<Telling> {
  const cases = toTell.length > 0 ? await parts.cases() : null;
  await parts.archive.saveStaff([changed]);
  return tellCases(toTell, (caseId, said, request) => tell(cases as Cases, changed.id, caseId, said, request), nobody);
}

function tell(cases: Cases, by: string, caseId: string, { command, args }: StaffSaid, request: string) {
  return cases.tell(caseId, command, args, { by, request });
}

const nobody = () => undefined;
