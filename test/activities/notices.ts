import type { Announced } from '../../domain/notices/words';
import type { NoticeChange } from '../../store/ledger';
import type { Addressee, LedgerEntry, NoticeId, RecordStore } from '../../store/record-store';
import { marked } from '../harness/memory-store';

/** A row of the ledger: the first reminder of an initial plan, unless a test says otherwise. */
export function rowOf(change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    caseId: 'MW-27-0031',
    kind: 'reminder',
    topic: 'duty-due-soon',
    about: 'initial-plan/1',
    occasion: '2027-02-03-remind-15',
    recipient: 'w-hale',
    title: 'Initial case plan',
    due: '2027-02-03',
    because:
      '30 days after 2027-01-04, ER first contact, the earliest of 3 known triggers (OPP 4-2, S1.9)\nchild-1: Thu 2027-02-04',
    facts: { state: 'open', daysLeft: 15, daysLate: 0, rung: 'remind-15' },
    at: '2027-01-19T14:00:00.000Z',
    on: '2027-01-19',
    time: '06:00',
    state: 'queued',
    attempts: 0,
    unanswered: 0,
    answer: null,
    ...change,
  };
}

/** The part of a row that a sentence needs. */
export function announced(topic: Announced['topic'], change: Partial<Announced> = {}): Announced {
  const { kind, title, due, because } = rowOf();
  return { kind, topic, title, due, because, facts: {}, ...change };
}

export const CORIN_HALE: Addressee = {
  id: 'w-hale',
  name: 'Corin Hale',
  mail: 'w-hale@agency.example',
  notices: 'each',
};

/** The part of the record store that sending needs, with one row and a directory. */
export class OneRowStore implements Pick<RecordStore, 'notice' | 'mark' | 'carried' | 'person'> {
  /** Every state that the row went through. */
  readonly states: string[] = [];

  constructor(
    public row: LedgerEntry | null,
    private readonly people: Addressee[] = [CORIN_HALE],
    private readonly rows: LedgerEntry[] = [],
  ) {}

  notice(): Promise<LedgerEntry | null> {
    return Promise.resolve(this.row);
  }

  mark(_id: NoticeId, change: NoticeChange): Promise<void> {
    this.states.push(change.state);
    if (this.row) this.row = marked(this.row, change);
    return Promise.resolve();
  }

  carried(): Promise<LedgerEntry[]> {
    return Promise.resolve(this.rows);
  }

  person(id: string): Promise<Addressee | null> {
    return Promise.resolve(this.people.find((person) => person.id === id) ?? null);
  }
}

/** Both versions of a mail's body; the HTML without the spans that keep dates in one piece. */
export function bodiesOf(mail: { text?: unknown; html?: unknown } | undefined): string[] {
  return [String(mail?.text), String(mail?.html).replaceAll(/<\/?span[^>]*>/g, '')];
}
