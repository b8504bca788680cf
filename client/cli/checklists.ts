import { askCase } from './cases';
import { checklistsInWords } from './checklists-words';
import { EXIT } from './exit-codes';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock checklists CASE`. */
export async function showChecklists(invocation: Invocation, caseId: string): Promise<number> {
  const checklists = await askCase(invocation, caseId, 'checklists', (cases) => cases.checklists(caseId));
  answer(invocation, { case: caseId, checklists }, checklistsInWords(caseId, checklists, widthOf(invocation.out)));
  return EXIT.done;
}
