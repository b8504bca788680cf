import type { SendMailOptions } from 'nodemailer';
import { withWeekday } from '../../domain/calendar/civil-date';
import type { DirectoryEntry, LedgerEntry } from '../../store/record-store';
import { dateHeader } from './date-header';
import { htmlOf, textOf } from './layout';
import type { Frame } from './letter';
import type { CaseLinks } from '../../domain/notices/case-links';
import { templateFor } from './templates';

/** A person with a mail address. */
export type Reader = DirectoryEntry & { mail: string };

/** The mail for one notice to one person, complete but for the envelope's sender. */
export function render(entry: LedgerEntry, reader: Reader, links: CaseLinks): SendMailOptions {
  const letter = templateFor(entry.topic)(entry);
  const frame = frameOf(entry, reader, links);
  return {
    to: { name: reader.name, address: reader.mail },
    subject: `${entry.caseId}: ${letter.subject}`,
    date: dateHeader(entry),
    text: textOf(letter, frame),
    html: htmlOf(letter, frame),
    headers: headersOf(entry),
  };
}

/** Auto-Submitted keeps absence notices from answering; the others let a mailbox sort by case and kind. */
function headersOf({ caseId, kind }: LedgerEntry): Record<string, string> {
  return { 'Auto-Submitted': 'auto-generated', 'X-Caseclock-Case': caseId, 'X-Caseclock-Kind': kind };
}

function frameOf(entry: LedgerEntry, reader: Reader, links: CaseLinks): Frame {
  return {
    caseId: entry.caseId,
    reader: reader.name,
    because: entry.because.split('\n').filter((line) => line.trim() !== ''),
    due: entry.due && withWeekday(entry.due),
    link: links(entry.caseId),
    moment: `${entry.on} ${entry.time}`,
  };
}
