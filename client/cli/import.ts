import { writeFileSync } from 'node:fs';
import { checkedRows, type FailedRow, openRows } from '../caseload';
import { COLUMN_NAMES, COLUMNS, REQUIRED } from '../caseload-columns';
import { type CaseloadFile, failedRows, readCaseload } from '../caseload-file';
import { InputError } from '../input-error';
import { readAgencyFile } from '../settings-file';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { ProgressLine } from './progress';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
  settings?: string;
}

// As many as are read at a glance; the file has all of them.
const SHOWN = 10;

/** `caseclock import FILE.csv`. */
export async function importCaseload(invocation: Invocation, path: string, options: Options): Promise<number> {
  const { by, settings = invocation.env['CASECLOCK_SETTINGS'] } = options;
  if (!COLUMNS.worker.fits(by)) throw new InputError(`--by: must be ${COLUMNS.worker.must}. Nothing was opened.`);
  const file = readCaseload(path);
  const agency = settings ? readAgencyFile(settings) : { settings: {} };
  const { good, failed } = checkedRows(file, { by, agency, now: new Date().toISOString() });
  const line = new ProgressLine(invocation);
  const refused =
    good.length === 0
      ? []
      : await lazy.cases().withCases(invocation, `Opening ${good.length} cases`, (cases) =>
          openRows(
            good,
            by,
            (caseId, args, said) => cases.open(caseId, args, said),
            (done) => line.show(barOf(done, good.length)),
          ).finally(() => line.clear()),
        );
  const all = [...failed, ...refused].sort((one, other) => one.row.line - other.row.line);
  const outcome = { opened: good.length - refused.length, failed: all.map(toldOf), file: keep(path, file, all) };
  answer(invocation, outcome, inWords(path, outcome));
  return all.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** The columns, for help. */
export function columnsInWords(): string {
  const width = Math.max(...COLUMN_NAMES.map((name) => name.length)) + 4;
  const rows = COLUMN_NAMES.map((name) => {
    const label = REQUIRED.includes(name) ? `${name} *` : name;
    return `  ${label.padEnd(width)}${COLUMNS[name].about}`;
  });
  return ['Columns, in any order; those with * are needed:', ...rows].join('\n');
}

type Outcome = { opened: number; failed: ReturnType<typeof toldOf>[]; file: string | null };

function toldOf({ row, because }: FailedRow) {
  return { line: row.line, case: row.cells.case ?? null, because };
}

/** Writes the rows that failed beside the file that they come from. */
function keep(path: string, { header }: CaseloadFile, failed: readonly FailedRow[]): string | null {
  if (failed.length === 0) return null;
  const file = `${path.replace(/\.csv$/i, '')}.failed.csv`;
  try {
    writeFileSync(file, failedRows(header, failed));
  } catch (error) {
    throw new InputError(
      `${file} cannot be written (${(error as Error).message}). The rows that are right are opened.`,
    );
  }
  return file;
}

const BAR = 30;

function barOf(done: number, all: number): string {
  const full = Math.floor((done / all) * BAR);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${all} cases`;
}

function inWords(path: string, { opened, failed, file }: Outcome): string {
  const done = `${opened} of ${opened + failed.length} cases are opened.`;
  if (file === null) return done;
  const told = failed.slice(0, SHOWN).map(({ line, because }) => `  ${path}:${line}: ${because}`);
  const more = failed.length > SHOWN ? [`  … and ${failed.length - SHOWN} more`] : [];
  const what = `Not opened are ${failed.length}; they stand in ${file}, each with its reason. Mend and import that file.`;
  return [done, ...told, ...more, what].join('\n');
}
