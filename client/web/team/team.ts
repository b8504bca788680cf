import type { CivilDate } from '../../../domain/calendar/civil-date';
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

/** The cases of a unit, and those elsewhere in which somebody supervises or stands in on this day. */
export async function teamOf(parts: PageParts, viewer: Viewer, today: CivilDate, asked?: string): Promise<Team> {
  const { archive } = parts;
  const staff = await archive.staff();
  const isManager = viewer.role === 'programme-manager';
  const units = isManager ? unitsOf(staff) : [viewer.unit ?? ''].filter(Boolean);
  const unit = isManager ? (units.find((each) => each === asked) ?? null) : viewer.unit;
  const files = (await casesOf(parts, viewer, unit)).filter((file) => reachInto(file, viewer, today) === 'whole');
  const none = { unit, units, files: [], rows: [], played: new Map(), staff, tooMany: true };
  if (files.length > MOST_CASES) return none;
  const rows = await rowsOf(parts, files);
  if (rows.length > MOST_DUTIES) return none;
  return { ...none, files, rows, played: await playedDays(rows, parts), tooMany: false };
}

function unitsOf(staff: readonly StaffEntry[]): string[] {
  return [...new Set(staff.flatMap(({ unit }) => unit ?? []))].sort();
}

async function casesOf({ archive }: PageParts, viewer: Viewer, unit: string | null): Promise<CaseFile[]> {
  const [most, status] = [MOST_CASES + 1, 'open' as const];
  if (viewer.role === 'programme-manager') return archive.caseFiles({ status, most, ...(unit && { unit }) });
  const known = (await archive.caseStaff([viewer.id])).map(({ caseId }) => caseId);
  const [own, elsewhere] = await Promise.all([
    unit ? archive.caseFiles({ unit, status, most }) : [],
    archive.caseFiles({ ids: known, status, most }),
  ]);
  const byId = new Map([...own, ...elsewhere].map((file) => [file.caseId, file]));
  return [...byId.values()].sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
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
