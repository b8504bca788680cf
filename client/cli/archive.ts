import { storeAddress } from '../../store/address';
import type { Archive, JournalEntry } from '../../store/record-store';
import { UnknownCase } from '../case-errors';
import { lazy } from './lazy';
import { ProgressLine, waiting } from './progress';
import type { Invocation } from './terminal';

/** Does something with the record store alone, and lets go of it. Temporal need not run: closed cases are there, too. */
export async function withArchive<T>(
  invocation: Invocation,
  what: string,
  act: (archive: Archive, line: ProgressLine) => Promise<T>,
): Promise<T> {
  const [done, line] = [waiting(invocation, what), new ProgressLine(invocation)];
  const archive = lazy.store().openStore(storeAddress(invocation.env));
  try {
    return await act(archive, line);
  } finally {
    await archive.close();
    line.clear();
    done();
  }
}

/** The journal of a case that there is. */
export async function journalOf(archive: Archive, caseId: string): Promise<JournalEntry[]> {
  const entries = await archive.journal(caseId);
  if (entries.length === 0) throw new UnknownCase(caseId);
  return entries;
}
