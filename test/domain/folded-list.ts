import type { RecordedEvent } from '../../domain/case/events';
import { dutyOf, fileAfter, type ListedDuty, listedAfter, NO_FILE } from '../../domain/duties/listed';

/** A worklist of one case, listed event by event as the record store does it. */
export class FoldedList {
  file = NO_FILE;
  private readonly duties = new Map<string, ListedDuty>();

  add(events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      this.file = fileAfter(this.file, recorded);
      const id = dutyOf(recorded.event);
      const after = id === null ? null : listedAfter(this.duties.get(id) ?? null, recorded);
      if (after) this.duties.set(after.duty, after);
    }
  }

  /** What is not over, by id. */
  owed(): ListedDuty[] {
    return inOrder([...this.duties.values()].filter(({ state }) => state === 'open' || state === 'overdue'));
  }
}

export function inOrder(duties: readonly ListedDuty[]): ListedDuty[] {
  return [...duties].sort((one, other) => (one.duty < other.duty ? -1 : 1));
}
