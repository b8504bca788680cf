import { civilDateAt } from '../../domain/calendar/agency-clock';
import { InputError } from '../input-error';
import { refuseOthersCopy } from '../documents/copy-given';
import { idsOf } from '../documents/printing';
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
    const { family, staff, settings } = aCase;
    if (![...family, ...staff].some(({ id }) => id === to))
      throw new InputError(`Case ${caseId} knows nobody called ${to}: ${idsOf(family)}. Nothing was recorded.`);
    if (!staff.some(({ id }) => id === by))
      throw new InputError(`${by} has no role in case ${caseId}: ${idsOf(staff)}. Nothing was recorded.`);
    const found = (await store().documents(caseId)).filter(({ hash }) => hash.startsWith(start));
    const [document] = found;
    if (!document || found.length > 1) throw new InputError(notOne(caseId, start, found.length));
    const today = civilDateAt(new Date().toISOString(), settings.zone);
    const on = given ?? today;
    const printedOn = civilDateAt(document.printedAt, settings.zone);
    if (on < printedOn || on > today)
      throw new InputError(
        `A copy is given after its printing (${printedOn}) and not in the future. Nothing was recorded.`,
      );
    refuseOthersCopy(aCase, document, to);
    await store().recordCopy(document.hash, { to, on, by });
    return { document: document.hash, to, on };
  });
  answer(invocation, { case: caseId, ...copy }, `Recorded: ${to} was given a copy on ${copy.on}.`);
  return EXIT.done;
}

function notOne(caseId: string, start: string, found: number): string {
  const what = found === 0 ? `no document whose hash begins with ${start}` : `${found} documents whose hash begins so`;
  return `Case ${caseId} has ${what}; "caseclock print ${caseId}" lists them. Nothing was recorded.`;
}
