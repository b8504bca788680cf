import type { Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { RecordedEvent } from '../domain/case/events';
import { STAFF_ROLES } from '../domain/case/staff';
import type { Notice } from '../domain/notices/notice';
import type { MailKind, NoticeId, RecordBatch, TurnRecord } from '../domain/record';
import type { NotedReading, Reading, WantedAccess } from './access';
import type { BrokenGlass, RecordedGlass } from './break-glass';
import type { CalendarLink, CalendarScope, NewCalendarLink } from './calendar-links';
import type { CaseFile, WantedFiles } from './case-files';
import type { CaseStaff } from './case-staff';
import type { CaseRecord } from './case-record';
import type { Draft, DraftKey, DraftToSave, WantedDrafts } from './drafts';
import type { Expungement, Removed } from './expungement';
import type { FamilyName } from './family-names';
import type { NoticeChange, WantedMails } from './ledger';
import type { DutyReason } from './duty-reasons';
import type { MissedRow, WantedMissed } from './missed';
import type { GatheredMorning, Morning } from './morning-mail';
import type { NameReader, Participant } from './participants';
import type { CasePlanUnderWay } from './plans-under-way';
import type { PlayedUntil } from './played';
import type { Compared, RunningCase } from './running-cases';
import type { ReturnedMail } from './returned-mail';
import type { Unreached } from './undelivered';
import type { Swept } from './sweep';
import type { Verification } from './verify';
import type { Drift, WantedDuties, WorklistRow } from './worklist';

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

/** What may have become of a notice: journalled was for the file alone, gathered waits for the mail of the morning. */
export const NOTICE_STATES = [
  'journalled',
  'queued',
  'gathered',
  'sending',
  'accepted',
  'failed',
  'unknown',
  'dropped',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A notice to one person: unique by case, kind, what it is about, occasion and recipient. */
export interface LedgerEntry {
  caseId: string;
  kind: MailKind;
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
  /** Attempts of which nobody knows what became of them, under way or cut off: each may have brought the mail. */
  unanswered: number;
  /** What the mail server answered, or why it failed: a code and its words, no address. */
  answer: string | null;
}

/** A person of the agency, as mail needs to know them. */
export interface DirectoryEntry {
  id: string;
  name: string;
  mail: string | null;
}

/** A person as a notice needs to know them. */
export interface Addressee extends DirectoryEntry {
  notices: NoticePreference;
}

/** What a person may be to the agency: a role in cases, or one across them. */
export const AGENCY_ROLES = [...STAFF_ROLES, 'auditor'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** How a person gets notices that are not urgent: each when it is due, or all in one mail each morning. */
export const NOTICE_PREFERENCES = ['each', 'morning'] as const;
export type NoticePreference = (typeof NOTICE_PREFERENCES)[number];

/** A person as the staff directory has them. */
export interface StaffEntry extends DirectoryEntry {
  /** Null for one who was entered with an address alone. */
  role: AgencyRole | null;
  unit: string | null;
  /** The supervisor's id. */
  supervisor: string | null;
  /** Who stands in for this person, first and last day included. */
  standIn: string | null;
  standInFrom: CivilDate | null;
  standInTo: CivilDate | null;
  /** Of mails and pages. */
  language: 'en' | 'es';
  notices: NoticePreference;
  /** People are retired, never deleted. */
  active: boolean;
}

/** A stored text. */
export interface StoredText {
  id: string;
  hash: string;
  words: string;
}

/** A document as it was printed. */
export interface DocumentToStore {
  kind: string;
  form: string;
  caseId: string;
  /** The plan, the child or the month that it is about. */
  about: string | null;
  /** The hash of the plan as it was frozen, where it is a plan. */
  snapshot: string | null;
  /** The participant whose copy it is; null for the agency's own. */
  copyFor: string | null;
  language: string;
  printedBy: string;
  /** The moment that it belongs to. */
  printedAt: Instant;
  bytes: Buffer;
}

/** A copy that somebody was given. */
export interface CopyGiven {
  to: string;
  on: CivilDate;
  by: string;
}

/** What is known of a printed document without its bytes. */
export interface StoredDocument extends Omit<DocumentToStore, 'bytes'> {
  /** SHA-256 of its bytes. */
  hash: string;
  copies: CopyGiven[];
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
  /** Changes the state of a notice. */
  mark(id: NoticeId, change: NoticeChange): Promise<void>;
  /** What a mail of the morning tells of, what is due first in front; nothing for any other mail. */
  carried(mail: NoticeId): Promise<LedgerEntry[]>;
  /** The person with that id, or null. */
  person(id: string): Promise<Addressee | null>;
  /** Adds or changes people of the directory. */
  savePeople(people: DirectoryEntry[]): Promise<void>;
  /** Stores words before a command names them; the same words give the same hash. */
  saveText(words: string): Promise<StoredText>;
  text(id: string): Promise<StoredText | null>;
  /** Keeps a printed document for good, and gives back the hash of its bytes. */
  keepDocument(document: DocumentToStore): Promise<string>;
  /** What was printed of a case, in the order of printing. */
  documents(caseId: string): Promise<StoredDocument[]>;
  /** Records that somebody was given a copy of a printed document. */
  recordCopy(hash: string, copy: CopyGiven): Promise<void>;
  close(): Promise<void>;
}

/** The record store as people need it who look across cases, and back. */
export interface Archive extends RecordStore {
  /** Whether the journal of a case, or of all, says what was recorded: what was changed, taken out or moved is named. */
  verify(caseId: string | undefined, progress: (events: number) => void): Promise<Verification>;
  /** The mails of all cases, the newest in front. */
  mails(wanted: WantedMails): Promise<LedgerEntry[]>;
  /** Whom mail does not reach, of all or of a unit. */
  unreached(unit?: string): Promise<Unreached[]>;
  /** Marks a mail as failed that came back with that status code; null where no mail has that Message-ID. */
  mailReturned(messageId: string, status: string): Promise<ReturnedMail | null>;
  /** Puts what waits for the morning into one mail per person, and gives back the mails, from one person on. */
  gatherMorning(morning: Morning, after: string): Promise<GatheredMorning>;
  /** Frees what a morning mail that failed was to tell of, for the next one; gives back what is given up for good. */
  releaseMorning(mail: NoticeId, isFinal: boolean): Promise<NoticeId[]>;
  /** All that is recorded of a case as it stands at one moment, names included, or null where there is no such case. */
  caseRecord(caseId: string, person: string): Promise<CaseRecord | null>;
  /** The family's names, and what reaches them, for somebody with the right; the reading is noted. */
  family(caseId: string, reader: NameReader): Promise<Participant[]>;
  /** What the families of these cases are called, as far as the person may read their names; noted once a day. */
  familyNames(person: string, caseIds: readonly string[]): Promise<FamilyName[]>;
  /** Names a participant, or changes what is given. Names are kept here alone: no event, no mail, no workflow has one. */
  saveParticipant(caseId: string, change: Partial<Participant> & { id: string }): Promise<void>;
  /** Removes words that nothing names any more, seven days after they were stored, and drafts that have expired. */
  sweepWords(): Promise<Swept>;
  /** Saves what somebody began to write, on top of the version that they saw last if they say which; gives back its version. */
  saveDraft(draft: DraftToSave, seen?: number): Promise<number>;
  /** Somebody's drafts of the last seven days, the newest in front. */
  drafts(wanted: WantedDrafts): Promise<Draft[]>;
  /** Drops a draft; says whether there was one. */
  dropDraft(key: DraftKey): Promise<boolean>;
  /** That a case was expunged, or null. */
  expungement(caseId: string): Promise<Expungement | null>;
  /** What would go if a case were expunged by that person; null where there is no such case. */
  removable(caseId: string, by: string): Promise<Removed | null>;
  /** Removes names, words and printed documents of an ended case for good; null where there is no such case. */
  expunge(caseId: string, order: Pick<Expungement, 'by' | 'order'>): Promise<Expungement | null>;
  /** The bytes of a printed document, which has names, or null; the reading is noted. */
  documentBytes(hash: string, person: string): Promise<Buffer | null>;
  /** What is owed in the open cases, what is due first in front. */
  worklist(wanted: WantedDuties): Promise<WorklistRow[]>;
  /** What others owe in the cases of which somebody has the worker's duties, what is due first in front. */
  waiting(person: string, most?: number): Promise<WorklistRow[]>;
  /** The plans of some cases that are being written, wait for a decision or came back. */
  plansUnderWay(cases: readonly string[]): Promise<CasePlanUnderWay[]>;
  /** What was closed as missed in cases, with the code of its reason, the latest in front. */
  missed(wanted: WantedMissed): Promise<MissedRow[]>;
  /** Why some duties are due when they are, as it was last recorded. */
  dutyReasons(asked: readonly Pick<DutyReason, 'caseId' | 'duty'>[]): Promise<DutyReason[]>;
  /** Those of some cases that were played in a past of their own, each with the last moment that it knows of. */
  played(cases: readonly string[]): Promise<PlayedUntil[]>;
  /** Where the worklist of all cases, or of one, is not what the journal says; `progress` is told how many cases were looked at. */
  checkWorklist(caseId: string | undefined, progress: (cases: number) => void): Promise<Drift[]>;
  /** Notes who reads what of a case, for good. */
  noteAccess(readings: Reading[]): Promise<void>;
  /** Lets somebody read words of a case, and notes it. Rejects with `NoRight` whoever may not read its names either. */
  admitReader(reading: Reading): Promise<void>;
  /** Lets somebody without a right read a case for an hour, on record; null for one who has done so too often. `NoRight` without the role. */
  breakGlass(broken: BrokenGlass): Promise<Instant | null>;
  /** Until when a case is open to somebody in that way, or null. */
  glass(person: string, caseId: string): Promise<Instant | null>;
  /** Who looked into which cases in that way and why, the newest in front. */
  brokenGlass(most: number): Promise<RecordedGlass[]>;
  /** Who read what, the newest in front. */
  access(wanted: WantedAccess): Promise<NotedReading[]>;
  /** How the worklist of a case compares with the case itself. */
  compareRunning(running: RunningCase): Promise<Compared>;
  /** Lists a case as it says itself; false where its record is on its way. */
  listRunning(running: RunningCase): Promise<boolean>;
  /** Keeps a link to a calendar and gives it a number. */
  addCalendarLink(link: NewCalendarLink): Promise<number>;
  /** Every link to a calendar that was ever made. */
  calendarLinks(): Promise<CalendarLink[]>;
  /** Ends a link to a calendar; false where there is none of that number that has not ended. */
  revokeCalendarLink(number: number, revoked: { by: string; at: Instant }): Promise<boolean>;
  /** What the link of that hash shows; null where it leads nowhere, or nowhere any more. */
  calendarScope(hash: string): Promise<CalendarScope | null>;
  /** A case as it is listed, or null where there is none. */
  caseFile(caseId: string): Promise<CaseFile | null>;
  /** Cases as they are listed, in the order of their ids. */
  caseFiles(wanted: WantedFiles): Promise<CaseFile[]>;
  /** The staff directory, by id. */
  staff(): Promise<StaffEntry[]>;
  /** What these people of the staff directory are called, or all of them, by id. */
  staffNames(ids?: readonly string[]): Promise<Map<string, string>>;
  /** The person of the staff directory with that id, or null. */
  staffMember(id: string): Promise<StaffEntry | null>;
  /** Changes the language in which a person reads mails and pages, and nothing else of them. */
  chooseLanguage(id: string, language: StaffEntry['language']): Promise<void>;
  /** The open cases that know one of these people. */
  caseStaff(people: readonly string[]): Promise<CaseStaff[]>;
  /** Adds people to the staff directory, or changes all that is known of them. */
  saveStaff(people: StaffEntry[]): Promise<void>;
  /** Lists everything anew from the journal, and says for how many cases. */
  rebuildWorklist(progress: (cases: number) => void): Promise<number>;
}
