import { createHash } from 'node:crypto';
import { noticeKey } from '../../domain/notices/notice';
import type { NoticeChange } from '../../store/ledger';
import type { Participant } from '../../store/participants';
import type {
  Addressee,
  Archive,
  CopyGiven,
  DirectoryEntry,
  DocumentToStore,
  JournalEntry,
  LedgerEntry,
  NoticeId,
  RecordBatch,
  RecordStore,
  StoredDocument,
  StoredText,
} from '../../store/record-store';

/** A record store in memory: the journal and the notices as the real one keeps them, without a database. */
export class MemoryStore implements RecordStore, Pick<Archive, 'family' | 'saveParticipant'> {
  private readonly events = new Map<string, JournalEntry>();
  private readonly rows = new Map<string, LedgerEntry>();
  private readonly people = new Map<string, DirectoryEntry>();
  private readonly texts = new Map<string, StoredText>();
  private readonly families = new Map<string, Participant[]>();
  private readonly printed = new Map<string, StoredDocument & { bytes: Buffer }>();

  async record({ caseId, turns }: RecordBatch): Promise<void> {
    for (const { at, on, time, events, notices } of turns) {
      for (const event of events) this.add(`${caseId} ${event.sequence}`, { ...event, caseId, writtenAt: at });
      for (const { to, mailTo, ...notice } of notices)
        for (const recipient of to) {
          const state = mailTo.includes(recipient) ? 'queued' : 'journalled';
          const row = {
            ...notice,
            caseId,
            recipient,
            at,
            on,
            time,
            state,
            attempts: 0,
            unanswered: 0,
            answer: null,
          } as LedgerEntry;
          if (!this.rows.has(keyOf(row))) this.rows.set(keyOf(row), row);
        }
      for (const { event } of events) {
        if (event.type === 'noticeDropped') this.end(keyOf(event.notice), 'dropped');
        if (event.type === 'noticeUndelivered') this.giveUp(caseId, event);
      }
    }
  }

  async journal(caseId: string, after = 0): Promise<JournalEntry[]> {
    return [...this.events.values()].filter((event) => event.caseId === caseId && event.sequence > after);
  }

  async notices(caseId?: string): Promise<LedgerEntry[]> {
    return [...this.rows.values()].filter((row) => caseId === undefined || row.caseId === caseId);
  }

  async notice(id: NoticeId): Promise<LedgerEntry | null> {
    return this.rows.get(keyOf(id)) ?? null;
  }

  async mark(id: NoticeId, change: NoticeChange): Promise<void> {
    this.rows.set(keyOf(id), marked(this.rows.get(keyOf(id)) as LedgerEntry, change));
  }

  /** A morning's mails are the work of the real store. */
  async carried(): Promise<LedgerEntry[]> {
    return [];
  }

  async person(id: string): Promise<Addressee | null> {
    const person = this.people.get(id);
    return person ? { notices: 'each', ...person } : null;
  }

  async savePeople(people: DirectoryEntry[]): Promise<void> {
    people.forEach((person) => this.people.set(person.id, person));
  }

  async saveText(words: string): Promise<StoredText> {
    const hash = createHash('sha256').update(words).digest('hex');
    const text = { id: `text-${hash.slice(0, 24)}`, hash, words };
    this.texts.set(text.id, text);
    return text;
  }

  async text(id: string): Promise<StoredText | null> {
    return this.texts.get(id) ?? null;
  }

  /** It knows no staff: everybody is let in. */
  async family(caseId: string): Promise<Participant[]> {
    return this.families.get(caseId) ?? [];
  }

  async saveParticipant(caseId: string, change: Partial<Participant> & { id: string }): Promise<void> {
    const unknown = { name: change.id, address: null, telephone: null, mail: null, protected: false };
    const family = await this.family(caseId);
    const others = family.filter(({ id }) => id !== change.id);
    const before = family.find(({ id }) => id === change.id);
    this.families.set(caseId, [...others, { ...unknown, ...before, ...change }]);
  }

  async keepDocument(document: DocumentToStore): Promise<string> {
    const hash = createHash('sha256').update(document.bytes).digest('hex');
    if (!this.printed.has(hash)) this.printed.set(hash, { ...document, hash, copies: [] });
    return hash;
  }

  async documents(caseId: string): Promise<StoredDocument[]> {
    const own = [...this.printed.values()].filter((document) => document.caseId === caseId);
    return own.map((document) => {
      const { bytes: _, ...entry } = document;
      return entry;
    });
  }

  async recordCopy(hash: string, copy: CopyGiven): Promise<void> {
    this.printed.get(hash)?.copies.push(copy);
  }

  async close(): Promise<void> {}

  private end(key: string, state: 'dropped' | 'failed'): void {
    const row = this.rows.get(key);
    if (row && row.state !== 'accepted') this.rows.set(key, { ...row, state });
  }

  private giveUp(caseId: string, { notice, to }: { notice: string; to: string }): void {
    for (const [key, row] of this.rows)
      if (row.caseId === caseId && row.recipient === to && noticeKey(row) === notice) this.end(key, 'failed');
  }

  private add(key: string, event: JournalEntry): void {
    if (!this.events.has(key)) this.events.set(key, event);
  }
}

/** A row of the ledger after a change, as the real store has it. */
export function marked(row: LedgerEntry, { attempt, state, answer }: NoticeChange): LedgerEntry {
  const begun = attempt === 'begun' ? 1 : 0;
  const unanswered = row.unanswered + (attempt === 'answered' ? -1 : begun);
  return { ...row, state, answer: answer ?? row.answer, attempts: row.attempts + begun, unanswered };
}

function keyOf({ caseId, kind, about, occasion, recipient }: NoticeId): string {
  return [caseId, kind, about, occasion, recipient].join(' · ');
}
