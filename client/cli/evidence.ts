import { askCase } from './cases';
import { evidenceInWords } from './evidence-words';
import { EXIT } from './exit-codes';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock evidence CASE`. */
export async function showEvidence(invocation: Invocation, caseId: string): Promise<number> {
  const evidence = await askCase(invocation, caseId, 'evidence', (cases) => cases.evidence(caseId));
  answer(invocation, { case: caseId, evidence }, evidenceInWords(caseId, evidence, widthOf(invocation.out)));
  return EXIT.done;
}
