import { stringify } from 'csv-stringify/sync';

/** A cell of a table for spreadsheets. */
export type Cell = string | number | boolean | null | undefined;

/**
 * A table as RFC 4180 has it. A cell that a spreadsheet would take for a formula is made harmless by a quote in front:
 * the one place where this is done, so every table for spreadsheets is written here.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: '\r\n', cast: { boolean: String } });
}
