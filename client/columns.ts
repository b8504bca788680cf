import { isCivilDate } from '../domain/calendar/civil-date';
import { ID_PATTERN } from '../domain/commands/shape';

/* The columns of a table that people bring: what each says, and what a cell must be. */

export interface Column {
  about: string;
  required?: true;
  /** What a cell must be, and whether it is. */
  must: string;
  fits: (cell: string) => boolean;
}

export type Columns<Name extends string> = Record<Name, Column>;

/** A row by its columns; a cell that is empty is not there. */
export type Cells<Name extends string> = Partial<Record<Name, string>>;

export const isId = (text: string) => ID_PATTERN.test(text);
export const isDate = (text: string): boolean => isCivilDate(text);

/** A cell that must be an id. */
export const ID = { must: 'an id: letters, digits, dots, dashes, at most 64, no spaces', fits: isId };

/** A cell that must be a day. */
export const DATE = { must: 'a date that exists, written YYYY-MM-DD', fits: isDate };

/** A cell that must be one of several words. */
export const oneOf = (values: readonly string[]) => ({
  must: `one of: ${values.join(' · ')}`,
  fits: (cell: string) => values.includes(cell),
});

/** The columns that a table must have. */
export function requiredOf<Name extends string>(columns: Columns<Name>): Name[] {
  return namesOf(columns).filter((name) => columns[name].required);
}

/** What is wrong with a row, with its column; null where each cell is as it must be. */
export function unfitCell<Name extends string>(columns: Columns<Name>, cells: Cells<Name>): string | null {
  const missing = requiredOf(columns).find((name) => !cells[name]);
  if (missing) return `${missing}: is missing; it must be ${columns[missing].must}`;
  const unfit = namesOf(columns).find((name) => cells[name] && !columns[name].fits(cells[name]));
  return unfit ? `${unfit}: must be ${columns[unfit].must} (given: ${cells[unfit]})` : null;
}

/** The columns, for help. */
export function columnsInWords<Name extends string>(columns: Columns<Name>): string {
  const names = namesOf(columns);
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const rows = names.map((name) => {
    const label = columns[name].required ? `${name} *` : name;
    return `  ${label.padEnd(width)}${columns[name].about}`;
  });
  return ['Columns, in any order; those with * are needed:', ...rows].join('\n');
}

function namesOf<Name extends string>(columns: Columns<Name>): Name[] {
  return Object.keys(columns) as Name[];
}
