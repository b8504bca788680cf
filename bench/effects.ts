import type { CaseActivities } from '../activities';

/** Effects that do nothing, for both sides: the workflows are compared, not the record store or the mail server. */
export class NoEffects {
  private readonly awaited = new Map<string, () => void>();

  readonly activities: CaseActivities = {
    record: async ({ caseId }) => this.recorded(caseId),
    sendNotice: async () => 'accepted',
  };

  /** Resolves when the next record of a case has been made. Ask before it can happen. */
  nextRecord(caseId: string): Promise<void> {
    return new Promise((resolve) => this.awaited.set(caseId, resolve));
  }

  private recorded(caseId: string): void {
    this.awaited.get(caseId)?.();
    this.awaited.delete(caseId);
  }
}
