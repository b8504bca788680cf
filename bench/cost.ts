import { temporal } from '@temporalio/proto';
import { momentOf } from './trace';

const { HistoryEvent } = temporal.api.history.v1;
const { EventType } = temporal.api.enums.v1;
type Event = temporal.api.history.v1.IHistoryEvent;

/** What one month of a case costs a server. */
export interface Cost {
  events: number;
  transitions: number;
  bytes: number;
}

// What moves the clock of a play; a case in real time has none of it.
const SKIPPED = EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED;
const MOVED = EventType.EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED;

const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;

/** The cost per month from the first task to the last event, without what moved the clock. */
export function costOf(history: Event[], transitions: number): Cost {
  const events = history.filter(({ eventType }) => eventType !== SKIPPED && eventType !== MOVED);
  // One transition for each move of the clock; the skip belongs to the transition before it (server 1.32.0).
  const moves = history.filter(({ eventType }) => eventType === MOVED).length;
  const bytes = events.reduce((sum, event) => sum + HistoryEvent.encode(event).finish().length, 0);
  const months = monthsOf(history);
  return { events: events.length / months, transitions: (transitions - moves) / months, bytes: bytes / months };
}

/** The start of a play is a delayed one: the case begins with its first task. */
function monthsOf(history: Event[]): number {
  const first = history.find((event) => event.workflowTaskStartedEventAttributes);
  const last = history.at(-1);
  return first && last ? (momentOf(last) - momentOf(first)) / MONTH : NaN;
}
