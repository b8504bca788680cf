import { createHash } from 'node:crypto';
import type { Instant } from '../domain/calendar/agency-clock';
import { CaseExists, Refused, ServerUnreachable } from './case-errors';
import { refuseUnfit, type Said } from './cases';
import { COLUMNS, type ColumnName, openingOf } from './caseload-columns';
import { type Columns, unfitCell } from './columns';
import { completeOpening, dayOfOpening } from './opening';
import { type FailedRow, readRows, type Row, type RowFile, tooLong } from './row-file';
import type { AgencyFile } from './settings-file';
import { survey } from './survey';

export type CaseRow = Row<ColumnName>;
export type CaseloadFile = RowFile<ColumnName>;
export type FailedCase = FailedRow<ColumnName>;

/** Reads a caseload; what is wrong with the file as a whole is refused. */
export function readCaseload(path: string): CaseloadFile {
  const columns: Columns<ColumnName> = COLUMNS;
  return readRows(path, { columns, about: 'case', untouched: 'Nothing was opened.' });
}

/** A row that is as it must be: the case that it asks for. */
export interface GoodRow {
  row: CaseRow;
  caseId: string;
  args: Record<string, unknown>;
}

/** Who takes the caseload over, by which settings, and when. */
export interface Taking {
  by: string;
  agency: AgencyFile;
  now: Instant;
}

/** Looks at each row before anything is opened; what is wrong is told with its column. */
export function checkedRows({ header, rows }: CaseloadFile, taking: Taking): { good: GoodRow[]; failed: FailedCase[] } {
  const [good, failed]: [GoodRow[], FailedCase[]] = [[], []];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const caseId = row.cells.case ?? '';
    const first = lines.get(caseId);
    const args = argsOf(row, taking);
    const because =
      tooLong(row, header) ??
      unfitCell(COLUMNS, row.cells) ??
      (first === undefined ? null : `case: ${caseId} stands in line ${first} already`) ??
      refusalOf(caseId, args, taking);
    if (because === null) good.push({ row, caseId, args });
    else failed.push({ row, because });
    lines.set(caseId, first ?? row.line);
  }
  return { good, failed };
}

type Open = (caseId: string, args: Record<string, unknown>, said: Said) => Promise<void>;

/**
 * Opens the cases of good rows, some at once. The request follows from what the row says, so the same row imported again
 * is done already; a row that says something else of a case that there is fails.
 */
export async function openRows(
  good: readonly GoodRow[],
  by: string,
  open: Open,
  progress: (done: number) => void,
): Promise<FailedCase[]> {
  const byId = new Map(good.map((each) => [each.caseId, each]));
  const { answers } = await survey([...byId.keys()], (id) => opened(byId.get(id) as GoodRow, by, open), progress);
  return answers.filter((failed) => failed !== null);
}

async function opened({ row, caseId, args }: GoodRow, by: string, open: Open): Promise<FailedCase | null> {
  const said = createHash('sha256')
    .update(JSON.stringify([by, row.cells]))
    .digest('hex');
  try {
    await open(caseId, args, { by, request: `import-${said.slice(0, 24)}` });
    return null;
  } catch (error) {
    if (error instanceof ServerUnreachable) throw error;
    const because =
      error instanceof CaseExists ? otherCase(caseId) : error instanceof Error ? error.message : String(error);
    return { row, because };
  }
}

function otherCase(caseId: string): string {
  return `case: there is a case ${caseId} already that was not opened by this row`;
}

function argsOf({ cells }: CaseRow, { by, agency, now }: Taking): Record<string, unknown> {
  const { policy = agency.pack, ...said } = openingOf(cells, by);
  const given = { ...said, policy, settings: { ...agency.settings } };
  return completeOpening(given, dayOfOpening(given, now));
}

function refusalOf(caseId: string, args: Record<string, unknown>, { by, now }: Taking): string | null {
  if (args['policy'] === undefined)
    return 'policy: is missing, here and as `pack` in the agency’s settings (--settings FILE)';
  try {
    refuseUnfit(caseId, { by, args, request: '', receivedAt: now } as Parameters<typeof refuseUnfit>[1], now);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
