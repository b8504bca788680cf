import { UnknownCase } from '../case-errors';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { expungedInWords, removedInWords } from './expunge-words';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
  order: string;
  yes?: boolean;
}

/** `caseclock expunge CASE`: says what would go, and with --yes removes it. */
export async function expungeCase(invocation: Invocation, caseId: string, options: Options): Promise<number> {
  return options.yes ? expunge(invocation, caseId, options) : tryOut(invocation, caseId, options);
}

async function tryOut(invocation: Invocation, caseId: string, { by, order }: Options): Promise<number> {
  const removable = await withArchive(invocation, `Reading ${caseId}`, (archive) => archive.removable(caseId, by));
  if (!removable) throw new UnknownCase(caseId);
  const lines = [
    `Of case ${caseId} would go for good: ${removedInWords(removable)}.`,
    'Its journal, duties, notices and access log stay, and that it was expunged. Backups are not touched.',
    `Nothing was removed. To remove it: caseclock expunge ${caseId} --by ${by} --order ${order} --yes`,
  ];
  answer(invocation, { case: caseId, expunged: null, wouldGo: removable }, lines.join('\n'));
  return EXIT.done;
}

async function expunge(invocation: Invocation, caseId: string, { by, order }: Options): Promise<number> {
  const done = await withArchive(invocation, `Expunging ${caseId}`, (archive) =>
    archive.expunge(caseId, { by, order }),
  );
  if (!done) throw new UnknownCase(caseId);
  answer(invocation, { case: caseId, expunged: done }, `Case ${caseId}. ${expungedInWords(done)}`);
  return EXIT.done;
}
