import type { ColumnType, GeneratedAlways } from 'kysely';
import type { BrokenGlass } from './break-glass';
import type { CalendarLink } from './calendar-links';
import type { ListedFile, RecordedDuty } from '../domain/duties/listed';
import type { Notice } from '../domain/notices/notice';
import type { Reading } from './access';
import type { Draft } from './drafts';
import type { Expungement } from './expungement';
import type { Participant } from './participants';
import type {
  DirectoryEntry,
  DocumentToStore,
  JournalEntry,
  LedgerEntry,
  StaffEntry,
  StoredText,
} from './record-store';

/** JSON goes out as text, for `pg` would turn a list into an array of PostgreSQL; it comes back parsed. */
type Json<T> = ColumnType<T, string, string>;

/** Real time of writing, by the database's clock: the one column that does not take the moment of the case. */
interface Written {
  writtenAt: ColumnType<Date, never, never>;
}

export interface EventRow extends Written, Omit<JournalEntry, 'event' | 'writtenAt'> {
  type: string;
  body: Json<JournalEntry['event']>;
  /** The hash of the event before it. */
  previous: string;
  hash: string;
}

/** What is known of a case as a whole: the last link of its journal, and what a worklist needs. */
export interface CaseFileRow extends Omit<ListedFile, 'staff' | 'standIns'> {
  caseId: string;
  sequence: number;
  hash: string;
  staff: Json<ListedFile['staff']>;
  standIns: Json<ListedFile['standIns']>;
}

export interface DutyRow extends RecordedDuty {
  caseId: string;
}

export interface NoticeRow extends Written, Omit<LedgerEntry, 'facts'> {
  /** The order of writing, for notices of one moment. */
  number: GeneratedAlways<string>;
  facts: Json<Notice['facts']>;
  /** The number of the morning mail that tells of it. */
  carriedIn: ColumnType<string | null, string | null | undefined>;
  /** Of the attempts to send it; null before the first one. */
  messageId: ColumnType<string | null, string | null | undefined>;
  /** The order in which notices were accepted or failed; the database counts. */
  settled: ColumnType<string | null, never, never>;
}

export interface PersonRow extends Written, DirectoryEntry, WithDefaults<Omit<StaffEntry, keyof DirectoryEntry>> {}

/** Columns that need not be given. */
type WithDefaults<Row> = { [Name in keyof Row]: ColumnType<Row[Name], Row[Name] | undefined, Row[Name]> };

export interface NarrativeRow extends Written, StoredText {
  savedAgainAt: ColumnType<Date | null, undefined, Date>;
}

/** A text that events of a case name. */
export interface TextUseRow {
  textId: string;
  caseId: string;
}

export interface ExpungementRow extends Written, Omit<Expungement, 'at'> {}

export interface ParticipantRow
  extends Written, Pick<Participant, 'id' | 'name'>, WithDefaults<Omit<Participant, 'id' | 'name'>> {
  caseId: string;
}

export interface DocumentRow extends Written, Omit<DocumentToStore, 'bytes'> {
  /** The order of printing. */
  number: GeneratedAlways<string>;
  hash: string;
}

/** The bytes stand apart, so that they can be expunged while the row that they were printed stays. */
export interface DocumentBytesRow {
  hash: string;
  bytes: Buffer;
}

export interface DocumentCopyRow extends Written {
  number: GeneratedAlways<string>;
  hash: string;
  givenTo: string;
  on: string;
  by: string;
}

export interface AccessRow extends Written, Reading {
  /** The order of writing. */
  number: GeneratedAlways<string>;
}

export interface BreakGlassRow extends Written, BrokenGlass {
  /** The number of the reading that says so. */
  access: string;
  endsAt: Date;
}

export interface CalendarLinkRow
  extends Written, Omit<CalendarLink, 'number' | 'revokedBy' | 'revokedAt'>, WithDefaults<Ended> {
  number: GeneratedAlways<number>;
  hash: string;
}

type Ended = Pick<CalendarLink, 'revokedBy' | 'revokedAt'>;

export interface DraftRow extends Omit<Draft, 'args' | 'version' | 'savedAt'> {
  args: Json<Draft['args']>;
  version: ColumnType<number, undefined, number>;
  savedAt: ColumnType<Date, undefined, Date>;
}

/** The tables as Kysely sees them; the database writes `case_id` for `caseId`. */
export interface Tables {
  event: EventRow;
  caseFile: CaseFileRow;
  duty: DutyRow;
  notice: NoticeRow;
  person: PersonRow;
  narrative: NarrativeRow;
  textUse: TextUseRow;
  expungement: ExpungementRow;
  participant: ParticipantRow;
  document: DocumentRow;
  documentBytes: DocumentBytesRow;
  documentCopy: DocumentCopyRow;
  access: AccessRow;
  breakGlass: BreakGlassRow;
  draft: DraftRow;
  calendarLink: CalendarLinkRow;
}
