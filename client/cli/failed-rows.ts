import { InputError } from '../input-error';
import { type FailedRow, failedRows, type RowFile } from '../row-file';
import { writeWhole } from '../whole-file';

/** A row that failed, as it is told. */
export interface Failure {
  line: number;
  because: string;
  [about: string]: string | number | null;
}

/** Tells of a row that failed, with what stands in the column that names it. */
export function toldOf<Name extends string>({ row, because }: FailedRow<Name>, about: Name): Failure {
  return { line: row.line, [about]: row.cells[about] ?? null, because };
}

/** Writes the rows that failed beside the file that they come from; `done` says what is so even where that fails. */
export function keepFailed(
  path: string,
  { header }: RowFile<string>,
  failed: readonly FailedRow<string>[],
  done: string,
): string | null {
  if (failed.length === 0) return null;
  const file = `${path.replace(/\.csv$/i, '')}.failed.csv`;
  try {
    writeWhole(file, failedRows(header, failed));
  } catch (error) {
    throw new InputError(`${file} cannot be written (${(error as Error).message}). ${done}`);
  }
  return file;
}

// As many as are read at a glance; the file has all of them.
const SHOWN = 10;

/** What failed, in lines for people; none where nothing did. */
export function failuresInWords(
  path: string,
  failed: readonly Failure[],
  file: string | null,
  state: string,
): string[] {
  if (failed.length === 0) return [];
  const told = failed.slice(0, SHOWN).map(({ line, because }) => `  ${path}:${line}: ${because}`);
  const more = failed.length > SHOWN ? [`  … and ${failed.length - SHOWN} more`] : [];
  const kept =
    file === null
      ? []
      : [`${state} are ${failed.length}; they stand in ${file}, each with its reason. Mend and import that file.`];
  return [...told, ...more, ...kept];
}
