import { civilDateAt, instantAt } from '../../domain/calendar/agency-clock';
import type { Archive } from '../../store/record-store';
import { agencyZone } from '../agency-zone';
import { isId } from '../columns';
import { InputError } from '../input-error';
import type { CaseToTell } from '../staff/case-changes';
import { type DirectoryChange, readStaffFile } from '../staff/directory-file';
import { NOTHING_CHANGED, plannedImport } from '../staff/directory-import';
import { type Telling, tellCases } from '../staff/telling';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { keepFailed } from './failed-rows';
import { lazy } from './lazy';
import { barOf, type ProgressLine } from './progress';
import { importedInWords, type Imported, importedOf } from './staff-import-words';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
  dryRun?: boolean;
}

/** `caseclock staff import FILE.csv`: the directory first, then the cases that it concerns. */
export async function importStaff(
  invocation: Invocation,
  path: string,
  { by, dryRun = false }: Options,
): Promise<number> {
  if (!isId(by)) throw new InputError(`--by: must be an id such as m-vasquez. ${NOTHING_CHANGED}`);
  const file = readStaffFile(path);
  const today = civilDateAt(instantAt(Date.now()), agencyZone(invocation.env));
  const { change, cases, telling, kept } = await withArchive(
    invocation,
    'Changing the staff directory',
    async (archive, line) => {
      const { change, cases, kept } = await plannedImport(archive, file, by, today);
      const telling = dryRun ? NOTHING_TOLD : await bring({ invocation, archive, line, by }, change, cases);
      return { change, cases, telling, kept };
    },
  );
  const failed = dryRun ? null : keepFailed(path, file, change.failed, 'The rows that are right are in the directory.');
  const imported = importedOf({ change, cases, telling, dryRun, kept, file: failed });
  answer(invocation, imported, importedInWords(path, imported, widthOf(invocation.out)));
  return exitOf(imported);
}

const NOTHING_TOLD: Telling = { told: [], refused: [], stopped: null, notTold: [] };

interface Surroundings {
  invocation: Invocation;
  archive: Archive;
  line: ProgressLine;
  by: string;
}

/** Where cases are to be told, Temporal is asked for first: without it nothing is changed. */
async function bring(
  { invocation, archive, line, by }: Surroundings,
  { added, changed }: DirectoryChange,
  cases: readonly CaseToTell[],
): Promise<Telling> {
  const save = () => archive.saveStaff([...added, ...changed]);
  if (cases.length === 0) return save().then(() => NOTHING_TOLD);
  return lazy.cases().withCases(invocation, `Telling ${cases.length} cases`, async (all) => {
    await save();
    return tellCases(
      cases,
      (caseId, { command, args }, request) => all.tell(caseId, command, args, { by, request }),
      (done) => line.show(barOf(done, cases.length, 'cases told')),
    ).finally(() => line.clear());
  });
}

function exitOf({ failed, refused, stopped }: Imported): number {
  if (stopped) return stopped.code === 'server-not-running' ? EXIT.serverDown : EXIT.noAnswer;
  return failed.length + refused.length > 0 ? EXIT.incomplete : EXIT.done;
}
