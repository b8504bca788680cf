import type { Screen } from './terminal';
import { wrapped } from './wrap';

// Wide enough for a sentence beside the dates, narrow enough for a window that shares the screen.
const USUAL_WIDTH = 100;
const GAP = '  ';
/** Below this a column of sentences would be too narrow to read. */
export const NARROW = 80;

/** How many columns there are: a window's own, 100 in a file or a pipe. */
export function widthOf({ isTTY, columns }: Screen): number {
  return isTTY && columns ? columns : USUAL_WIDTH;
}

/** Rows under a heading; the last column takes the room that is left and wraps, the others keep their lines. */
export function table(rows: string[][][], width: number): string[] {
  const widths = columnWidths(rows);
  const taken = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
  return rows.flatMap((row) => tableRow(row, widths, Math.max(20, width - taken)));
}

function columnWidths(rows: string[][][]): number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  );
}

function tableRow(cells: string[][], widths: number[], room: number): string[] {
  const last = cells.length - 1;
  const filled = cells.map((cell, column) => (column === last ? cell.flatMap((line) => wrapped(line, room)) : cell));
  const height = Math.max(...filled.map((cell) => cell.length));
  return Array.from({ length: height }, (_, index) =>
    filled
      .map((cell, column) => (cell[index] ?? '').padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
