import { temporal } from '@temporalio/proto';
import type { Happening, Follows } from './workflows/bare-messages';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
const { EventType } = temporal.api.enums.v1;

/** What a play left in the history of a case, as a bare workflow needs it: what happened, and what followed. */
export interface Trace {
  opening: Follows;
  /** One per accepted command, in order. */
  commands: Follows[];
  wakes: Happening[];
}

// Timers that are due together fire within some milliseconds of each other: one wake.
const TOGETHER = 1_000;

/** Reads off a history what the case was told, when it was woken, and how much it recorded and mailed thereupon. */
export function traceOf(events: HistoryEvent[]): Trace {
  const trace: Trace = { opening: nothing(), commands: [], wakes: [] };
  let cause = trace.opening;
  let rang = -Infinity;
  for (const event of events) {
    if (event.workflowExecutionUpdateAcceptedEventAttributes) trace.commands.push((cause = nothing()));
    if (event.timerFiredEventAttributes && momentOf(event) - rang > TOGETHER) {
      rang = momentOf(event);
      trace.wakes.push({ at: new Date(rang).toISOString(), follows: (cause = nothing()) });
    }
    const activity = event.activityTaskScheduledEventAttributes?.activityType?.name;
    if (activity === 'record') cause.records++;
    if (activity === 'sendNotice') cause.mails++;
    if (event.eventType === EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED) cause.ends = true;
  }
  return trace;
}

/** How much a trace holds, in numbers. */
export function countsOf({ opening, commands, wakes }: Trace) {
  const follows = [opening, ...commands, ...wakes.map((wake) => wake.follows)];
  const sum = (kind: 'records' | 'mails') => follows.reduce((total, each) => total + each[kind], 0);
  return { commands: commands.length, wakes: wakes.length, records: sum('records'), mails: sum('mails') };
}

/** A comparison holds only if the bare workflow was given, and did, the same. */
export function needSame(real: Trace, bare: Trace): void {
  const [one, other] = [real, bare].map((trace) => JSON.stringify(countsOf(trace)));
  if (one !== other) throw new Error(`The bare workflow did not do the same: ${one} against ${other}.`);
}

function nothing(): Follows {
  return { records: 0, mails: 0 };
}

/** The moment of an event in milliseconds. */
export function momentOf({ eventTime }: HistoryEvent): number {
  return Number(eventTime?.seconds ?? 0) * 1000 + Math.floor((eventTime?.nanos ?? 0) / 1_000_000);
}
