import type { CivilDate } from '../../../domain/calendar/civil-date';
import { type StaffMember, takesPart } from '../../../domain/case/staff';
import type { CaseFile } from '../../../store/case-files';
import type { StaffEntry } from '../../../store/record-store';
import type { WorklistRow } from '../../../store/worklist';
import { playedDays } from '../case/case-clock';
import { countsOf, workOf, type WorkLine } from '../my-work/work';
import type { PageParts } from '../pages';
import { reachInto } from '../rights/reach';
import type { Viewer } from '../session/viewer';

/** The cases that somebody supervises, with what is owed in them. */
export interface Team {
  /** The unit that was asked for, or one's own; null for all that one sees. */
  unit: string | null;
  /** The units that can be asked for. */
  units: string[];
  /** The open cases, all of which this person sees as a whole. */
  files: CaseFile[];
  /** What is owed in them. */
  rows: WorklistRow[];
  /** Those of them that were played and keep a time of their own, each with its day. */
  played: ReadonlyMap<string, CivilDate>;
  staff: StaffEntry[];
  /** There is more than can be counted at once: nothing is, for half a count would mislead. */
  tooMany: boolean;
}

// A unit has some hundred cases; an agency may have ten thousand, and is looked at unit by unit (product defaults).
const MOST_CASES = 2000;
const MOST_DUTIES = 40_000;

/** The cases of one unit: the own one, or one in which somebody supervises or stands in on this day. */
export async function teamOf(parts: PageParts, viewer: Viewer, today: CivilDate, asked?: string): Promise<Team> {
  const { archive } = parts;
  const staff = await archive.staff();
  const isManager = viewer.role === 'programme-manager';
  const { files: all, ...chosen } = isManager
    ? await managed(parts, unitsOf(staff), asked)
    : await supervised(parts, viewer, today, asked);
  const files = all.filter((file) => reachInto(file, viewer, today) === 'whole');
  const none = { ...chosen, files: [], rows: [], played: new Map(), staff, tooMany: true };
  if (files.length > MOST_CASES) return none;
  const rows = await rowsOf(parts, files);
  if (rows.length > MOST_DUTIES) return none;
  return { ...none, files, rows, played: await playedDays(rows, parts), tooMany: false };
}

function unitsOf(staff: readonly StaffEntry[]): string[] {
  return [...new Set(staff.flatMap(({ unit }) => unit ?? []))].sort();
}

type Chosen = Pick<Team, 'unit' | 'units' | 'files'>;

// One more than are counted, so that too many are seen to be.
const OPEN = { status: 'open', most: MOST_CASES + 1 } as const;

async function managed({ archive }: PageParts, units: string[], asked: string | undefined): Promise<Chosen> {
  const unit = units.find((each) => each === asked) ?? null;
  return { unit, units, files: await archive.caseFiles({ ...OPEN, ...(unit && { unit }) }) };
}

/**
 * The own unit whole; of another one, under its name, the cases in which somebody supervises or stands in. A case that
 * the own unit is only asked to take is of the other one until it is taken.
 */
async function supervised(
  { archive }: PageParts,
  viewer: Viewer,
  today: CivilDate,
  asked: string | undefined,
): Promise<Chosen> {
  const own = viewer.role === 'supervisor' ? viewer.unit : null;
  const known = (await archive.caseStaff([viewer.id])).map(({ caseId }) => caseId);
  const named = await archive.caseFiles({ ...OPEN, ids: known });
  const theirs = named.filter((file) => supervises(file, viewer.id, today));
  const units = [...new Set([own ?? [], theirs.flatMap(({ unit }) => unit ?? []).sort()].flat())];
  const unit = units.find((each) => each === asked) ?? units[0] ?? null;
  // A case of no unit stands with the first one.
  const isOfIt = (file: CaseFile) => file.unit === unit || (file.unit === null && unit === units[0]);
  const ofOwn = own !== null && unit === own ? await archive.caseFiles({ ...OPEN, unit: own }) : [];
  const byId = new Map([...ofOwn, ...theirs.filter(isOfIt)].map((file) => [file.caseId, file]));
  return { unit, units, files: [...byId.values()].sort((one, other) => (one.caseId < other.caseId ? -1 : 1)) };
}

/** Whether somebody supervises a case, or stands in on the day for whoever does. */
function supervises({ restrictedTo, staff, standIns }: CaseFile, id: string, on: CivilDate): boolean {
  const isNamed = (member: StaffMember) => member.id === id && takesPart({ restrictedTo }, member);
  const standsIn = standIns.some((each) => each.id === id && !each.for && each.from <= on && on <= each.to);
  return staff.some((member) => isNamed(member) && (standsIn || member.role === 'supervisor'));
}

/** Asked for unit by unit: that is how duties are listed. */
async function rowsOf({ archive }: PageParts, files: readonly CaseFile[]): Promise<WorklistRow[]> {
  const units = [...new Set(files.map(({ unit }) => unit))];
  const most = MOST_DUTIES + 1;
  const asked = units.includes(null) ? [{ most }] : units.map((unit) => ({ unit: unit as string, most }));
  const rows = (await Promise.all(asked.map((wanted) => archive.worklist(wanted)))).flat();
  const theirs = new Set(files.map(({ caseId }) => caseId));
  return rows.filter(({ caseId }) => theirs.has(caseId));
}

/** What one person has to carry; each number is that of a list. */
export interface Load {
  /** Null for what nobody holds. */
  person: string | null;
  cases: number;
  owed: number;
  overdue: number;
  /** Due today or within seven days. */
  week: number;
  /** Plans, closures and other requests that wait for this person's decision. */
  decisions: number;
}

/** In the address, for what nobody holds; no id begins with a dash. */
export const NOBODY = '-';

/** The load of everybody who has something in these cases, and of the caseworkers of the unit who have nothing. */
export function loadsOf(team: Team, today: CivilDate): Load[] {
  const { files, rows, staff, unit } = team;
  const idle = staff.filter((each) => each.active && each.role === 'caseworker' && unit !== null && each.unit === unit);
  const people = new Set([
    ...files.map(holderOf),
    ...rows.flatMap((row) => ownersOf(row)),
    ...idle.map(({ id }): string | null => id),
  ]);
  const owed = byOwner(rows);
  return [...people]
    .map((person) => loadOf(team, person, workOf({ owed: owed.get(person) ?? [] }, today, team.played)))
    .sort(heaviestFirst);
}

function loadOf(team: Team, person: string | null, lines: readonly WorkLine[]): Load {
  const counts = countsOf(lines);
  return {
    person,
    cases: casesHeldBy(team, person).length,
    owed: lines.length,
    overdue: counts.overdue,
    week: counts.today + counts.week,
    decisions: lines.filter(isDecision).length,
  };
}

function heaviestFirst(one: Load, other: Load): number {
  return other.overdue - one.overdue || other.owed - one.owed || (one.person ?? '~').localeCompare(other.person ?? '~');
}

/** What one person owes in the cases of the team, as it stands on lists. */
export function linesOf({ rows, played }: Team, person: string | null, today: CivilDate): WorkLine[] {
  return workOf({ owed: byOwner(rows).get(person) ?? [] }, today, played);
}

function byOwner(rows: readonly WorklistRow[]): Map<string | null, WorklistRow[]> {
  const owed = new Map<string | null, WorklistRow[]>();
  const owedBy = (owner: string | null) => owed.get(owner) ?? owed.set(owner, []).get(owner);
  for (const row of rows) for (const owner of ownersOf(row)) owedBy(owner)?.push(row);
  return owed;
}

/** The cases whose worker's duties are one person's. */
export function casesHeldBy({ files }: Team, person: string | null): CaseFile[] {
  return files.filter((file) => holderOf(file) === person);
}

/** Something that somebody asked to be decided. */
export function isDecision({ kind }: WorkLine): boolean {
  return kind.endsWith('-approval');
}

/** The lists of one person. */
export const PERSON_LISTS = ['owed', 'overdue', 'week', 'decisions'] as const;
export type PersonList = (typeof PERSON_LISTS)[number];

/** The lines of one of them: as many as the load says. */
export function listed(lines: readonly WorkLine[], list: PersonList): WorkLine[] {
  switch (list) {
    case 'owed':
      return [...lines];
    case 'overdue':
      return lines.filter(({ section }) => section === 'overdue');
    case 'week':
      return lines.filter(({ section }) => section === 'today' || section === 'week');
    case 'decisions':
      return lines.filter(isDecision);
  }
}

function ownersOf({ owners, holder }: Pick<WorklistRow, 'owners' | 'holder'>): (string | null)[] {
  return owners ?? [holder];
}

/** Whose a missed duty was, as far as the lists know: whoever holds the case now, or who was named for it. */
export const ownersOfMissed = ownersOf;

function holderOf({ holder, worker }: CaseFile): string | null {
  return holder ?? worker;
}
