import type { CivilDate } from '../../domain/calendar/civil-date';
import type { MailKind, TurnRecord } from '../../domain/record';
import type { LedgerEntry } from '../../store/record-store';
import { sentenceOf } from '../../domain/notices/words';
import type { LineKind, LocalMoment } from './scenario';

/** One line of a play: something that people were told, or were refused. */
export interface Line extends LocalMoment {
  kind: LineKind;
  about: string;
  to: string[];
  due: CivilDate | null;
  text: string;
}

const KINDS: Record<MailKind, LineKind> = {
  reminder: 'REMINDER',
  escalation: 'ESCALATION',
  task: 'TASK',
  recalculation: 'RECALC',
  status: 'STATUS',
  approved: 'STATUS',
  assignment: 'STATUS',
  document: 'DOCUMENT',
  problem: 'PROBLEM',
  morning: 'STATUS',
};

/** The lines of one turn, as the core returned it. */
export function linesOfTurn(turn: Pick<TurnRecord, 'on' | 'time' | 'notices'>): Line[] {
  return turn.notices.map((notice) => ({
    date: turn.on,
    time: turn.time,
    kind: KINDS[notice.kind],
    about: notice.about,
    to: notice.to,
    due: notice.due,
    text: sentenceOf(notice),
  }));
}

/** The lines of a ledger, whose rows name one recipient each. */
export function linesOfLedger(entries: LedgerEntry[]): Line[] {
  const lines = new Map<string, Line>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.about} ${entry.occasion} ${entry.at}`;
    const line = lines.get(key);
    if (line) line.to.push(entry.recipient);
    else lines.set(key, ledgerLine(entry));
  }
  return [...lines.values()];
}

function ledgerLine(entry: LedgerEntry): Line {
  const { on: date, time, about, due, recipient } = entry;
  return { date, time, kind: KINDS[entry.kind], about, to: [recipient], due, text: sentenceOf(entry) };
}
