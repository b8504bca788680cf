import type { Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { RecordedEvent } from '../domain/case/events';
import type { Notice, NoticeKind } from '../domain/notices/notice';
import type { NoticeId, RecordBatch, TurnRecord } from '../domain/record';
import type { Verification } from './verify';

/*
 * What the product keeps outside Temporal: the journal, the notices and what became of them, the staff directory, and
 * the words. Temporal owns time and obligations; the record store owns words.
 */

export type { NoticeId, RecordBatch, TurnRecord };

/** One event in the journal. */
export interface JournalEntry extends RecordedEvent {
  caseId: string;
  /** Real time of writing. */
  writtenAt: Instant;
}

/** What has become of a mail. */
export type NoticeState = 'journalled' | 'queued' | 'sending' | 'accepted' | 'failed' | 'unknown' | 'dropped';

/** A notice to one person: unique by case, kind, what it is about, occasion and recipient. */
export interface LedgerEntry {
  caseId: string;
  kind: NoticeKind;
  topic: Notice['topic'];
  about: string;
  occasion: string;
  recipient: string;
  title: string;
  due: CivilDate | null;
  because: string;
  facts: Notice['facts'];
  at: Instant;
  on: CivilDate;
  time: string;
  state: NoticeState;
  /** Attempts to hand it to the mail server. */
  attempts: number;
  /** What the mail server answered, or why it failed: a code and its words, no address. */
  answer: string | null;
}

/** A person of the agency, as mail needs to know them. */
export interface DirectoryEntry {
  id: string;
  name: string;
  mail: string | null;
}

/** A stored text. */
export interface StoredText {
  id: string;
  hash: string;
  words: string;
}

export interface RecordStore {
  /** Writes a batch in one transaction. Writing it again changes nothing: events by number, notices by their key. */
  record(batch: RecordBatch): Promise<void>;
  /** The events of a case in order, after a sequence number. */
  journal(caseId: string, after?: number): Promise<JournalEntry[]>;
  /** The notices of a case (or of all cases) in the order of their moments. */
  notices(caseId?: string): Promise<LedgerEntry[]>;
  /** One notice, or null. */
  notice(id: NoticeId): Promise<LedgerEntry | null>;
  /** Changes the state of a notice; `attempted` counts one attempt more. */
  mark(id: NoticeId, change: { state: NoticeState; answer?: string; attempted?: boolean }): Promise<void>;
  /** The person with that id, or null. */
  person(id: string): Promise<DirectoryEntry | null>;
  /** Adds or changes people of the directory. */
  savePeople(people: DirectoryEntry[]): Promise<void>;
  /** Stores words before a command names them; the same words give the same hash. */
  saveText(words: string): Promise<StoredText>;
  text(id: string): Promise<StoredText | null>;
  close(): Promise<void>;
}

/** The record store as auditors need it. */
export interface Archive extends RecordStore {
  /** Whether the journal of a case, or of all, says what was recorded: what was changed, taken out or moved is named. */
  verify(caseId: string | undefined, progress: (events: number) => void): Promise<Verification>;
}
