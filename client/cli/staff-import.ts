import { isId } from '../columns';
import { InputError } from '../input-error';
import { type DirectoryChange, directoryChange, readStaffFile } from '../staff/directory-file';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { type Failure, failuresInWords, keepFailed, toldOf } from './failed-rows';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
}

/** `caseclock staff import FILE.csv`. */
export async function importStaff(invocation: Invocation, path: string, { by }: Options): Promise<number> {
  if (!isId(by)) throw new InputError('--by: must be an id such as m-vasquez. Nothing was changed.');
  const file = readStaffFile(path);
  const change = await withArchive(invocation, 'Changing the staff directory', async (archive) => {
    const change = directoryChange(file, await archive.staff());
    await archive.saveStaff([...change.added, ...change.changed]);
    return change;
  });
  const kept = keepFailed(path, file, change.failed, DONE);
  const outcome = outcomeOf(change, kept);
  answer(invocation, outcome, inWords(path, outcome));
  return change.failed.length > 0 ? EXIT.incomplete : EXIT.done;
}

const DONE = 'The rows that are right are in the directory.';

interface Outcome {
  added: string[];
  changed: string[];
  same: number;
  failed: Failure[];
  file: string | null;
}

function outcomeOf({ people, added, changed, failed }: DirectoryChange, file: string | null): Outcome {
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    same: people.length - added.length - changed.length,
    failed: failed.map((each) => toldOf(each, 'id')),
    file,
  };
}

function inWords(path: string, { added, changed, same, failed, file }: Outcome): string {
  const done = `Staff directory: ${added.length} added, ${changed.length} changed, ${same} as they were.`;
  return [done, ...failuresInWords(path, failed, file, 'Not taken')].join('\n');
}
