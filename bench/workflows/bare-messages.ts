import type { NoticeId, RecordBatch } from '../../domain/record';
import type { CommandMessage } from '../../workflows/messages';

export const BARE_WORKFLOW = 'bareCase';

/** What follows from something that happens: so many records, and then so many mails. */
export interface Follows {
  records: number;
  mails: number;
  /** The case is closed by it. */
  ends?: boolean;
}

/** Something that happens to a bare workflow: a command, or a wake at its moment. */
export interface Happening {
  follows: Follows;
  message?: CommandMessage;
  at?: string;
  /** What is recorded and mailed, where the activities really do so. */
  effects?: { batch: RecordBatch; mails: NoticeId[] };
}

/** A command as the real case gets it, with what follows from it. */
export interface Told extends Happening {
  message: CommandMessage;
}

/** How a bare workflow begins: what it is to do at its opening, and when it is to wake. */
export interface BareRun {
  caseId: string;
  opening: Told;
  wakes: Happening[];
}

/** The effects of a bare workflow: the same names and queues as those of a case. */
export interface BareActivities {
  record(batch: RecordBatch | { caseId: string; message?: CommandMessage | undefined }): Promise<void>;
  sendNotice(id: NoticeId | { caseId: string; mail: number }): Promise<void>;
}
