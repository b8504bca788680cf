import { withWeekday } from '../../domain/calendar/civil-date';
import type { WantedMails } from '../../store/ledger';
import type { LedgerEntry } from '../../store/record-store';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { noteReading } from './reading';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

/** `caseclock notices`. */
export async function showNotices(invocation: Invocation, wanted: WantedMails): Promise<number> {
  const { most } = wanted;
  // One more than is shown tells whether that is all.
  const found = await withArchive(invocation, 'Reading the notices', async (archive) => {
    if (wanted.case !== undefined) await noteReading(invocation, archive, { cases: [wanted.case], what: 'notices' });
    return archive.mails({ ...wanted, most: most + 1 });
  });
  const [notices, more] = [found.slice(0, most), found.length > most];
  answer(invocation, { notices, more }, noticesInWords(notices, more, widthOf(invocation.out)));
  return EXIT.done;
}

const HEADING = [['When'], ['Case'], ['Kind'], ['To'], ['State'], ['What']];

function noticesInWords(notices: readonly LedgerEntry[], more: boolean, width: number): string {
  if (notices.length === 0) return 'There is no such notice.';
  const lines =
    width < NARROW
      ? notices.flatMap((notice, index) => blockOf(notice, index, width))
      : table([HEADING, ...notices.map(rowOf)], width);
  const rest = more ? wrapped(`These are the newest ${notices.length}; --most shows more.`, width) : [];
  return [...lines, ...rest].join('\n');
}

/** A morning mail is of no one case. */
const SEVERAL = 'several';

function rowOf(notice: LedgerEntry): string[][] {
  const { caseId, kind, recipient, state } = notice;
  return [[whenOf(notice)], [caseId || SEVERAL], [kind], [recipient], [state], [whatOf(notice), ...wayOf(notice)]];
}

function blockOf(notice: LedgerEntry, index: number, width: number): string[] {
  const { caseId, kind, recipient, state } = notice;
  const facts = [`${whenOf(notice)}, ${caseId || SEVERAL}, ${kind} to ${recipient}, ${state}`, ...wayOf(notice)];
  const indented = facts.flatMap((fact) => wrapped(fact, width - 2)).map((line) => `  ${line}`);
  return [...(index > 0 ? [''] : []), ...wrapped(whatOf(notice), width), ...indented];
}

/** The moment of the notice on the agency's clock. */
function whenOf({ on, time }: LedgerEntry): string {
  return `${withWeekday(on)} ${time}`;
}

function whatOf({ kind, title, about }: LedgerEntry): string {
  if (kind === 'morning') return title;
  return `${title} (${about})`;
}

/** How the attempts to hand it over went, and what the mail server said to the last of them. */
function wayOf(notice: LedgerEntry): string[] {
  return [attemptsOf(notice), notice.answer].filter((line) => line !== null);
}

function attemptsOf({ state, attempts, unanswered }: LedgerEntry): string | null {
  if (attempts === 0) return null;
  const made = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
  if (unanswered === 0) return made;
  const told = `${made}, ${unanswered === attempts ? 'no' : `${unanswered} without an`} answer`;
  return state === 'accepted' ? `${told}: it may have come more than once, under one Message-ID` : told;
}
