import type { RecordedEvent } from '../../domain/case/events';
import {
  dutyOf,
  fileAfter,
  type ListedDuty,
  listedAfter,
  NO_FILE,
  type RecordedDuty,
} from '../../domain/duties/listed';

/** A worklist of one case, listed event by event as the record store does it. */
export class FoldedList {
  file = NO_FILE;
  private readonly duties = new Map<string, RecordedDuty>();

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
    const owed = [...this.duties.values()].filter(({ state }) => state === 'open' || state === 'overdue');
    return inOrder(owed.map(({ sequence: _number, changedAt: _moment, ...listed }) => listed));
  }
}

export function inOrder(duties: readonly ListedDuty[]): ListedDuty[] {
  return [...duties].sort((one, other) => (one.duty < other.duty ? -1 : 1));
}
