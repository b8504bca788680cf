import type { NoticeId } from '../domain/record';
import type { recordEvents } from './record-events';

/** What became of a mail that was not refused. */
export type SendOutcome = 'accepted' | 'unwanted';

/** The effects of a case, as its workflow knows them: types only, so that no library reaches the sandbox. */
export interface CaseActivities {
  record: ReturnType<typeof recordEvents>;
  /** Sends one mail. Fails for good with an ApplicationFailure of type `MailRejected` or `NoAddress`. */
  sendNotice(id: NoticeId): Promise<SendOutcome>;
}
