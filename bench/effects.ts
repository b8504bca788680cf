import type { CaseActivities } from '../activities';

/** Effects that do nothing: where workflows are compared, not the record store or the mail server. */
const NOTHING: CaseActivities = {
  record: async () => {},
  sendNotice: async () => 'accepted',
};

/** The effects of both sides, which tell when something has been recorded or mailed. */
export class Effects {
  /** Cases of which nothing is recorded although others are. */
  readonly unrecorded = new Set<string>();
  private readonly awaited = new Map<string, () => void>();
  private readonly records = new Countdown();
  private readonly mails = new Countdown();

  constructor(private readonly real: CaseActivities = NOTHING) {}

  readonly activities: CaseActivities = {
    record: async (batch) => {
      const { caseId } = batch;
      if (!this.unrecorded.has(caseId)) await this.real.record(batch);
      this.records.count();
      this.awaited.get(caseId)?.();
      this.awaited.delete(caseId);
    },
    sendNotice: async (id) => {
      const outcome = await this.real.sendNotice(id);
      this.mails.count();
      return outcome;
    },
  };

  /** Resolves when the next record of a case has been made. Ask before it can happen. */
  nextRecord(caseId: string): Promise<void> {
    return new Promise((resolve) => this.awaited.set(caseId, resolve));
  }

  /** Resolves when so many more records have been made. Ask before it can happen. */
  nextRecords(count: number): Promise<void> {
    return this.records.from(count);
  }

  /** Resolves when so many more mails have been accepted. Ask before it can happen. */
  nextMails(count: number): Promise<void> {
    return this.mails.from(count);
  }
}

class Countdown {
  private left = 0;
  private over = () => {};

  from(count: number): Promise<void> {
    this.left = count;
    return new Promise((over) => (this.over = over));
  }

  count(): void {
    if (--this.left === 0) this.over();
  }
}
