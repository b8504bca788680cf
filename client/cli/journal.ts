import type { CivilDate } from '../../domain/calendar/civil-date';
import { sensitiveItems } from '../../policies/packs';
import type { JournalEntry } from '../../store/record-store';
import { journalOf, withArchive } from './archive';
import { EXIT } from './exit-codes';
import { journalInWords, verificationInWords } from './journal-words';
import { admitToWords } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  from?: CivilDate;
  to?: CivilDate;
}

/** `caseclock journal CASE`. */
export async function showJournal(
  invocation: Invocation,
  caseId: string,
  { from = '', to = '9999' }: Options,
): Promise<number> {
  const all = await withArchive(invocation, `Reading ${caseId}`, async (archive) => {
    const journal = await journalOf(archive, caseId);
    await admitToWords(invocation, archive, caseId, 'journal');
    return journal;
  });
  const entries = all.filter(({ on }) => from <= on && on <= to).map(withoutSensitiveItems);
  answer(invocation, { case: caseId, entries }, journalInWords(caseId, entries, all, widthOf(invocation.out)));
  return EXIT.done;
}

/** What may put somebody in danger where others read it is shown in its checklist and nowhere else (S4.27). */
function withoutSensitiveItems(entry: JournalEntry): JournalEntry {
  const { event } = entry;
  if (event.type !== 'checklistRecorded') return entry;
  const sensitive = sensitiveItems(event.checklist);
  const others = (items: readonly string[]) => items.filter((item) => !sensitive.includes(item));
  return { ...entry, event: { ...event, done: others(event.done), notApplicable: others(event.notApplicable) } };
}

/** `caseclock journal verify [CASE]`. */
export async function verifyJournal(invocation: Invocation, caseId: string | undefined): Promise<number> {
  const result = await withArchive(invocation, 'Reading the journal', async (archive, line) => {
    if (caseId !== undefined) await journalOf(archive, caseId);
    return archive.verify(caseId, (events) => line.show(`Reading the journal, ${events} events …`));
  });
  answer(invocation, result, verificationInWords(result, widthOf(invocation.out)));
  return result.found.length > 0 ? EXIT.differs : EXIT.done;
}
