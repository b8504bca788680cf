import type { Instant } from './calendar/agency-clock';
import type { CivilDate } from './calendar/civil-date';
import type { RecordedEvent } from './case/events';
import type { Notice, NoticeKind } from './notices/notice';

/** What one turn of a case leaves behind: recorded in one transaction with everything else in its batch. */
export interface TurnRecord {
  /** The instant that the turn belongs to: the case's own time, not the machine's clock. */
  at: Instant;
  /** The same on the agency's clock. */
  on: CivilDate;
  time: string;
  events: RecordedEvent[];
  notices: Notice[];
}

/** Several turns of one case, in order. */
export interface RecordBatch {
  caseId: string;
  turns: TurnRecord[];
}

/** What is in the ledger of mails: notices, and the morning mails that carry several of them. */
export type MailKind = NoticeKind | 'morning';

/** Names one notice to one person: unique by case, kind, what it is about, occasion and recipient. */
export interface NoticeId {
  /** Empty for a mail of the morning, which tells of many cases. */
  caseId: string;
  kind: MailKind;
  about: string;
  occasion: string;
  recipient: string;
}
