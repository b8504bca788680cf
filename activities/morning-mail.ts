import type { NoticeId } from '../domain/record';
import type { GatheredMorning, Morning } from '../store/morning-mail';
import type { Archive } from '../store/record-store';

/** What the workflow of the morning mail asks of the ledger. Sending is the same as of every mail. */
export interface MailMorning {
  /** Puts what waits into one mail per person, once however often it is tried. */
  gatherMorningMail(morning: Morning, after: string): Promise<GatheredMorning>;
  /** Frees what a mail that failed was to tell of; gives back what is given up for good. */
  releaseMorningMail(mail: NoticeId, isFinal: boolean): Promise<NoticeId[]>;
}

/** The same on a record store. */
export function mailMorning(store: Pick<Archive, 'gatherMorning' | 'releaseMorning'>): MailMorning {
  return {
    gatherMorningMail: (morning, after) => store.gatherMorning(morning, after),
    releaseMorningMail: (mail, isFinal) => store.releaseMorning(mail, isFinal),
  };
}
