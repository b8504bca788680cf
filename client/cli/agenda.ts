import { isOwed } from '../../domain/duties/duty';
import { agendaInWords } from './agenda-words';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { answer, type Session } from './terminal';
import { widthOf } from './table';

/** `caseclock agenda CASE`. */
export async function showAgenda(session: Session, caseId: string, { all }: { all?: boolean }): Promise<number> {
  const found = await withCases(session, `Asking ${caseId}`, (cases) => cases.agenda(caseId));
  const shown = all ? found.duties : found.duties.filter(isOwed);
  answer(session, { ...found, duties: shown }, agendaInWords(found, shown, widthOf(session.out)));
  return EXIT.done;
}
