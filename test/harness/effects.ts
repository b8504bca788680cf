import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { CaseActivities } from '../../activities';
import type { RecordedEvent } from '../../domain/case/events';
import type { Notice } from '../../domain/notices/notice';
import type { NoticeId, RecordBatch, TurnRecord } from '../../domain/record';

/** What a mail server does with a mail: takes it, refuses it for good, or is not there. */
export type MailServer = (id: NoticeId) => 'accepts' | 'rejects' | 'away';

/** One attempt to hand over a mail, at the virtual instant for which it was scheduled. */
export interface Attempt {
  id: NoticeId;
  at: string;
  accepted: boolean;
}

/** The effects of cases in memory: they remember what they were given, and break down when told to. */
export class Effects implements CaseActivities {
  readonly batches: RecordBatch[] = [];
  readonly attempts: Attempt[] = [];
  storeIsDown = false;
  /** Somebody fails the record by hand: no attempt is made any more. */
  recordIsFailed = false;
  mailServer: MailServer = () => 'accepts';
  mostRecordsAtOnce = 0;
  private records = 0;

  readonly record = async (batch: RecordBatch): Promise<void> => {
    this.mostRecordsAtOnce = Math.max(this.mostRecordsAtOnce, ++this.records);
    await new Promise((done) => setImmediate(done));
    this.records--;
    if (this.recordIsFailed) throw ApplicationFailure.nonRetryable('Failed by hand');
    if (this.storeIsDown) throw new Error('The record store does not answer');
    this.batches.push(batch);
  };

  readonly sendNotice = async (id: NoticeId): Promise<'accepted'> => {
    const at = new Date(Context.current().info.currentAttemptScheduledTimestampMs).toISOString();
    const treatment = this.mailServer(id);
    this.attempts.push({ id, at, accepted: treatment === 'accepts' });
    if (treatment === 'rejects') throw ApplicationFailure.nonRetryable('550', 'MailRejected');
    if (treatment === 'away') throw ApplicationFailure.retryable('ECONNREFUSED', 'MailDelayed');
    return 'accepted';
  };

  /** The turns of a case as they reached the store. */
  turns(caseId: string): TurnRecord[] {
    return this.batches.filter((batch) => batch.caseId === caseId).flatMap((batch) => batch.turns);
  }

  events(caseId: string): RecordedEvent[] {
    return this.turns(caseId).flatMap((turn) => turn.events);
  }

  notices(caseId: string): Notice[] {
    return this.turns(caseId).flatMap((turn) => turn.notices);
  }

  /** The mails that a case no longer wanted, as they stand in the journal. */
  dropped(caseId: string): NoticeId[] {
    return this.events(caseId).flatMap(({ event }) => (event.type === 'noticeDropped' ? [event.notice] : []));
  }

  /** The mails of a case that a server took. */
  mails(caseId: string): Attempt[] {
    return this.attempts.filter(({ id, accepted }) => id.caseId === caseId && accepted);
  }
}
