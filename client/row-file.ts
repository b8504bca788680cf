import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { type Cells, type Columns, requiredOf } from './columns';
import { csvOf } from './csv';
import { InputError } from './input-error';

/** The last column of a file of rows that failed. */
export const REASON = 'reason';

/** A row as it stands in the file. */
export interface Row<Name extends string> {
  line: number;
  cells: Cells<Name>;
  /** As given, for the file of rows that failed. */
  given: string[];
}

/** A table as a file has it. */
export interface RowFile<Name extends string> {
  header: string[];
  rows: Row<Name>[];
}

/** A row with which nothing was done, and why. */
export interface FailedRow<Name extends string> {
  row: Row<Name>;
  because: string;
}

/** What a table is to have. */
export interface RowsWanted<Name extends string> {
  columns: Columns<Name>;
  /** What a row is about: `case`. */
  about: string;
  /** What is so when the file is refused: `Nothing was opened.` */
  untouched: string;
}

/** Reads a table. What is wrong with the file as a whole is refused, and the line named; rows are looked at later. */
export function readRows<Name extends string>(path: string, wanted: RowsWanted<Name>): RowFile<Name> {
  return rowsIn({ path, bytes: () => bytesOf(path) }, wanted);
}

/** A table that was brought: what it is called where something is wrong with it, and its bytes. */
export interface Brought {
  path: string;
  bytes: () => Buffer;
}

/** The same of a table that is no file of this machine. */
export function rowsIn<Name extends string>({ path, bytes }: Brought, wanted: RowsWanted<Name>): RowFile<Name> {
  const { about, untouched } = wanted;
  try {
    const records = recordsOf(path, textOf(path, bytes()));
    const header = (records[0]?.record ?? []).map((name) => name.trim());
    refuseHeader(path, header, wanted);
    const rows = records.slice(1).map(({ record, info }) => rowOf<Name>(header, record, info.lines));
    if (rows.length === 0) throw new InputError(`${path}: has no ${about} below its heading.`);
    return { header, rows };
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${error.message} ${untouched}`) : error;
  }
}

/** What is wrong with a row that has more cells than there are columns. */
export function tooLong({ given }: Row<string>, header: readonly string[]): string | null {
  const isLonger = given.length > header.length;
  return isLonger ? `has ${given.length} cells, and the heading ${header.length} columns` : null;
}

/** The rows that failed, as they were given, with the reason in a last column. */
export function failedRows(header: readonly string[], failed: readonly FailedRow<string>[]): string {
  const width = header.length;
  const rows = failed.map(({ row: { given }, because }) => [
    ...Array.from({ length: width }, (_, column) => given[column] ?? ''),
    because,
  ]);
  const kept = header.at(-1) === REASON ? width - 1 : width;
  return csvOf([header, ...rows].map((row, index) => [...row.slice(0, kept), index === 0 ? REASON : row.at(-1)]));
}

/** UTF-8 with or without a byte order mark. Anything else would put wrong letters into ids and nobody would see it. */
function textOf(path: string, bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    if (!bytes.includes(0)) return decoder.decode(bytes);
  } catch {
    // Told below, with its line.
  }
  throw new InputError(
    `${path}:${firstOddLine(bytes)}: is not UTF-8. Save the table as “CSV UTF-8” and import it again.`,
  );
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(`${path}: cannot be read (${(error as Error).message}).`);
  }
}

// No letter of UTF-8 has the byte of a line's end within it.
function firstOddLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length;
    if (!isText(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && !bytes.toString('utf8').includes('\uFFFD');
}

function recordsOf(path: string, text: string): { record: string[]; info: { lines: number } }[] {
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(`${path}: is not a CSV file: ${error.message}.`);
  }
}

function refuseHeader<Name extends string>(
  path: string,
  header: readonly string[],
  { columns }: RowsWanted<Name>,
): void {
  const names = Object.keys(columns);
  const allowed = [...names, REASON];
  const stranger = header.find((name) => !allowed.includes(name));
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  const missing = requiredOf(columns).find((name) => !header.includes(name));
  const what =
    (stranger !== undefined && `there is no column “${stranger}”`) ||
    (twice !== undefined && `the column ${twice} is there twice`) ||
    (missing !== undefined && `the column ${missing} is missing`);
  if (what) throw new InputError(`${path}:1: ${what}. Columns: ${names.join(', ')}.`);
}

function rowOf<Name extends string>(header: readonly string[], given: string[], line: number): Row<Name> {
  const named = header.map((name, column) => [name, (given[column] ?? '').trim()] as [Name, string]);
  return { line, cells: Object.fromEntries(named.filter(([, cell]) => cell !== '')) as Cells<Name>, given };
}
