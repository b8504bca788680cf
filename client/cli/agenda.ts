import { isOwed } from '../../domain/duties/duty';
import { agendaInWords } from './agenda-words';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { answer, type Invocation } from './terminal';
import { widthOf } from './table';

/** `caseclock agenda CASE`. */
export async function showAgenda(invocation: Invocation, caseId: string, { all }: { all?: boolean }): Promise<number> {
  const found = await withCases(invocation, `Asking ${caseId}`, (cases) => cases.agenda(caseId));
  const shown = all ? found.duties : found.duties.filter(isOwed);
  answer(invocation, { ...found, duties: shown }, agendaInWords(found, shown, widthOf(invocation.out)));
  return EXIT.done;
}
