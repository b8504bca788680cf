import { InputError } from '../input-error';
import { giveCopy, refuseUnknown } from '../documents/copy-given';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { answer, type Invocation } from './terminal';

interface Options {
  by: string;
  to: string;
  on?: string;
}

/** `caseclock copy CASE HASH`. */
export async function recordCopy(
  invocation: Invocation,
  caseId: string,
  start: string,
  options: Options,
): Promise<number> {
  const { by, to, on: given } = options;
  const copy = await withCases(invocation, `Asking ${caseId}`, async (cases, { store }) => {
    const aCase = await cases.opened(caseId);
    refuseUnknown(aCase, to, by);
    const found = (await store().documents(caseId)).filter(({ hash }) => hash.startsWith(start));
    const [document] = found;
    if (!document || found.length > 1) throw new InputError(notOne(caseId, start, found.length));
    const copy = { to, by, ...(given !== undefined && { on: given }) };
    const on = await giveCopy(aCase, document, copy, store(), new Date().toISOString());
    return { document: document.hash, to, on };
  });
  answer(invocation, { case: caseId, ...copy }, `Recorded: ${to} was given a copy on ${copy.on}.`);
  return EXIT.done;
}

function notOne(caseId: string, start: string, found: number): string {
  const what = found === 0 ? `no document whose hash begins with ${start}` : `${found} documents whose hash begins so`;
  return `Case ${caseId} has ${what}; "caseclock print ${caseId}" lists them. Nothing was recorded.`;
}
