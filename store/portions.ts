// PostgreSQL takes 65,535 values in one statement; a notice has seventeen.
const ROWS = 2_000;

/** Rows in portions that fit a statement: one, but for the batch of a case that waited long for the store. */
export function portions<Row>(rows: Row[]): Row[][] {
  const count = Math.ceil(rows.length / ROWS);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS));
}

/** Whether rows are few enough for one statement beside others of its kind. */
export function fitsOneStatement(rows: readonly unknown[]): boolean {
  return rows.length <= ROWS / 4;
}
