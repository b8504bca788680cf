import { narrativesOf } from '../narratives';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { goneInWords } from './expunge-words';
import { UnknownDuty } from './failure';
import { narrativesInWords } from './narratives-words';
import { admitToWords } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock narratives CASE`. */
export async function showNarratives(
  invocation: Invocation,
  caseId: string,
  { plan }: { plan?: string },
): Promise<number> {
  const found = await withCases(invocation, `Asking ${caseId}`, async (cases, { journal, read, store }) => {
    const aCase = await cases.opened(caseId);
    const gone = async () => store().expungement(caseId);
    const words = async (id: string) => (await read(id)) ?? goneInWords(await gone());
    const narratives = await narrativesOf(aCase, { journal: () => journal(caseId), read: words }, plan);
    if (narratives) await admitToWords(invocation, store(), caseId, 'narratives');
    return narratives;
  });
  if (!found) throw new UnknownDuty(nothingWritten(caseId, plan));
  answer(invocation, { case: caseId, ...found }, narrativesInWords(caseId, found, widthOf(invocation.out)));
  return EXIT.done;
}

function nothingWritten(caseId: string, plan: string | undefined): string {
  const where = plan === undefined ? `Case ${caseId}` : `The plan ${plan} of case ${caseId}`;
  return `${where} has no family assessment. Record it first (recordFamilyAssessment).`;
}
