import { isDeepStrictEqual } from 'node:util';
import type { AgencyRole, StaffEntry } from '../../store/record-store';
import { unfitCell } from '../columns';
import { type FailedRow, readRows, type Row, type RowFile, rowsIn, type RowsWanted, tooLong } from '../row-file';
import { COLUMNS, type ColumnName } from './columns';

export type StaffFile = RowFile<ColumnName>;
export type StaffRow = Row<ColumnName>;
export type FailedPerson = FailedRow<ColumnName>;

/** What a file makes of the staff directory. */
export interface DirectoryChange {
  /** The people of all rows that are right, as they are from then on. */
  people: StaffEntry[];
  /** Those of them who were not there before, and those who are other than before. */
  added: StaffEntry[];
  changed: StaffEntry[];
  failed: FailedPerson[];
}

/** Reads a staff directory; what is wrong with the file as a whole is refused. */
export function readStaffFile(path: string): StaffFile {
  return readRows(path, WANTED);
}

/** The same of a table that was sent. */
export function staffFileIn(path: string, bytes: Buffer): StaffFile {
  return rowsIn({ path, bytes: () => bytes }, WANTED);
}

const WANTED: RowsWanted<ColumnName> = { columns: COLUMNS, about: 'person', untouched: 'Nothing was changed.' };

/** Looks at each row, alone and beside the others and the directory as it is; what is wrong is told with its column. */
export function directoryChange(file: StaffFile, directory: readonly StaffEntry[]): DirectoryChange {
  const before = new Map(directory.map((person) => [person.id, person]));
  const rows = file.rows.map((row) => ({ row, person: entryOf(file, row, before.get(row.cells.id ?? '')) }));
  const failures = new Map<StaffRow, string>();
  for (const { row, because } of wrongAlone(file)) failures.set(row, because);
  // Somebody whose own row failed is nobody's supervisor by it, and so on.
  for (let known = -1; known !== failures.size;) {
    known = failures.size;
    const right = rows.filter(({ row }) => !failures.has(row));
    const after = new Map([...before, ...right.map(({ person }) => [person.id, person] as const)]);
    for (const { row, person } of right) {
      const because = wrongBeside(person, after);
      if (because !== null) failures.set(row, because);
    }
  }
  const people = rows.flatMap(({ row, person }) => (failures.has(row) ? [] : [person]));
  const failed = file.rows.flatMap((row) => {
    const because = failures.get(row);
    return because === undefined ? [] : [{ row, because }];
  });
  const added = people.filter(({ id }) => !before.has(id));
  const changed = people.filter((person) => {
    const was = before.get(person.id);
    return was !== undefined && !isDeepStrictEqual(was, person);
  });
  return { people, added, changed, failed };
}

function wrongAlone({ header, rows }: StaffFile): FailedPerson[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const { id = '' } = row.cells;
    const first = lines.get(id);
    lines.set(id, first ?? row.line);
    const because =
      tooLong(row, header) ??
      unfitCell(COLUMNS, row.cells) ??
      (first === undefined ? null : `id: ${id} stands in line ${first} already`);
    return because === null ? [] : [{ row, because }];
  });
}

/** Who approves has a stand-in (GLOSSARY e36); for others who are away cases know the transfer (e31). */
const HAVE_STAND_INS: readonly AgencyRole[] = ['supervisor', 'programme-manager'];

function wrongBeside(person: StaffEntry, known: ReadonlyMap<string, StaffEntry>): string | null {
  const { id, role, supervisor, standIn, standInFrom: from, standInTo: to } = person;
  const stranger = (column: string, named: string | null) =>
    named !== null && !known.has(named)
      ? `${column}: ${named} is neither in the directory nor in a row of this file that is right`
      : null;
  const isPartial = [standIn, from, to].includes(null) && [standIn, from, to].some((each) => each !== null);
  return firstOf(
    supervisor === id && 'supervisor: nobody supervises themselves',
    standIn === id && 'stand_in: nobody stands in for themselves',
    standIn !== null &&
      role !== null &&
      !HAVE_STAND_INS.includes(role) &&
      `stand_in: somebody stands in for a supervisor or a programme manager, and ${id} has the role ${role}; leave it and both ` +
        'days empty, and transfer the cases of somebody who is away',
    stranger('supervisor', supervisor),
    stranger('stand_in', standIn),
    isPartial && 'stand_in: goes with stand_in_from and stand_in_to; either all three or none',
    from !== null && to !== null && to < from && `stand_in_to: lies before the first day (${from})`,
    standIn !== null && known.get(standIn)?.active === false && `stand_in: ${standIn} is not active`,
  );
}

function firstOf(...wrongs: (string | false | null)[]): string | null {
  return wrongs.find((each) => typeof each === 'string') || null;
}

/** A column that the file has says all; one that it has not leaves what is known. */
function entryOf({ header }: StaffFile, { cells }: StaffRow, was: StaffEntry | undefined): StaffEntry {
  const said = <T>(name: ColumnName, now: T, before: T | undefined, otherwise: T): T =>
    header.includes(name) ? now : (before ?? otherwise);
  const word = (name: ColumnName, before: string | null | undefined) => said(name, cells[name] ?? null, before, null);
  return {
    id: cells.id ?? '',
    name: cells.name ?? '',
    mail: word('mail', was?.mail),
    role: (cells.role ?? null) as StaffEntry['role'],
    unit: word('unit', was?.unit),
    supervisor: word('supervisor', was?.supervisor),
    standIn: word('stand_in', was?.standIn),
    standInFrom: word('stand_in_from', was?.standInFrom),
    standInTo: word('stand_in_to', was?.standInTo),
    language: said('language', (cells.language ?? 'en') as StaffEntry['language'], was?.language, 'en'),
    notices: said('notices', (cells.notices ?? 'each') as StaffEntry['notices'], was?.notices, 'each'),
    active: said('active', cells.active !== 'no', was?.active, true),
  };
}
