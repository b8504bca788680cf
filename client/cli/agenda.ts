import { isOwed } from '../../domain/duties/duty';
import { agendaInWords } from './agenda-words';
import { type Words, withCases } from './cases';
import { EXIT } from './exit-codes';
import { answer, type Invocation } from './terminal';
import { widthOf } from './table';

/** `caseclock agenda CASE`. */
export async function showAgenda(invocation: Invocation, caseId: string, { all }: { all?: boolean }): Promise<number> {
  const found = await withCases(invocation, `Asking ${caseId}`, async (cases, words) => {
    const agenda = await cases.agenda(caseId);
    return { ...agenda, returned: await withComments(agenda.returned, words) };
  });
  const shown = all ? found.duties : found.duties.filter(isOwed);
  answer(invocation, { ...found, duties: shown }, agendaInWords(found, shown, widthOf(invocation.out)));
  return EXIT.done;
}

/** What came back, with the words that say why: mails do not carry them, since they may name people. */
async function withComments(returned: { what: string; comment: string }[], words: Words) {
  return Promise.all(
    returned.map(async ({ what, comment }) => ({
      what,
      comment: (await words.read(comment)) ?? 'the comment is not there',
    })),
  );
}
