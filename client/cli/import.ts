import { checkedRows, openRows, readCaseload } from '../caseload';
import { COLUMNS } from '../caseload-columns';
import { columnsInWords } from '../columns';
import { InputError } from '../input-error';
import { readAgencyFile } from '../settings-file';
import { EXIT } from './exit-codes';
import { type Failure, failuresInWords, keepFailed, toldOf } from './failed-rows';
import { lazy } from './lazy';
import { barOf, ProgressLine } from './progress';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
  settings?: string;
}

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
            (done) => line.show(barOf(done, good.length, 'cases')),
          ).finally(() => line.clear()),
        );
  const all = [...failed, ...refused].sort((one, other) => one.row.line - other.row.line);
  const outcome = {
    opened: good.length - refused.length,
    failed: all.map((each) => toldOf(each, 'case')),
    file: keepFailed(path, file, all, DONE),
  };
  answer(invocation, outcome, inWords(path, outcome));
  return all.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** The columns, for help. */
export function caseloadColumns(): string {
  return columnsInWords(COLUMNS);
}

interface Outcome {
  opened: number;
  failed: Failure[];
  file: string | null;
}

const DONE = 'The rows that are right are opened.';

function inWords(path: string, { opened, failed, file }: Outcome): string {
  const done = `${opened} of ${opened + failed.length} cases are opened.`;
  return [done, ...failuresInWords(path, failed, file, 'Not opened')].join('\n');
}
