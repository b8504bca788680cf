import { askCase } from './cases';
import { draftInWords } from './draft-words';
import { EXIT } from './exit-codes';
import { UnknownDuty } from './failure';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock draft CASE`. */
export async function showDraft(
  invocation: Invocation,
  caseId: string,
  { month }: { month?: string },
): Promise<number> {
  const draft = await askCase(invocation, caseId, 'draft of Form 2151A', (cases) => cases.draftOf2151A(caseId, month));
  if (!draft) throw new UnknownDuty(nothingToDraft(caseId, month));
  answer(invocation, { case: caseId, ...draft }, draftInWords(caseId, draft, widthOf(invocation.out)));
  return EXIT.done;
}

function nothingToDraft(caseId: string, month: string | undefined): string {
  return month
    ? `Case ${caseId} owes no Form 2151A for ${month}: no joint service with DCFS ran in that month.`
    : `Case ${caseId} owes no Form 2151A: every month of a joint service with DCFS is reported, or there is none.`;
}
