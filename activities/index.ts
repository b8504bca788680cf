import type { NoticeId } from '../domain/record';
import type { MailMorning } from './morning-mail';
import type { recordEvents } from './record-events';
import type { WordSweep } from './word-sweep';

/** What became of a mail that was not refused; one that is gathered waits for its reader's morning mail. */
export type SendOutcome = 'accepted' | 'gathered' | 'unwanted';

/** The effects of a case, as its workflow knows them: types only, so that no library reaches the sandbox. */
export interface CaseActivities {
  record: ReturnType<typeof recordEvents>;
  /** Sends one mail. Fails for good with an ApplicationFailure of type `MailRejected` or `NoAddress`. */
  sendNotice(id: NoticeId): Promise<SendOutcome>;
}

/** The effects of what runs by a schedule. */
export type ScheduledActivities = MailMorning & WordSweep;
