import type { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;
type Event = temporal.api.history.v1.IHistoryEvent;
type Payload = temporal.api.common.v1.IPayload;

/** A timer, an activity or an update of a history, as operators read it in the Timeline. */
export interface Row {
  what: 'timer' | 'activity' | 'update' | 'cancelled timer';
  name: string;
  summary: string;
  seconds?: number;
  args?: unknown[];
}

/** The rows of a history in order: what a replay does not look at, lengths, words and arguments included. */
export function rowsOf({ events }: History): Row[] {
  return (events ?? []).flatMap((event) => rowOf(event) ?? []);
}

function rowOf(event: Event): Row | null {
  const summary = (decoded(event.userMetadata?.summary) as string | undefined) ?? '';
  const { timerStartedEventAttributes: timer, activityTaskScheduledEventAttributes: activity } = event;
  if (timer) return { what: 'timer', name: '', summary, seconds: Number(timer.startToFireTimeout?.seconds ?? 0) };
  if (activity) {
    const args = (activity.input?.payloads ?? []).map(decoded);
    return { what: 'activity', name: activity.activityType?.name ?? '', summary, args };
  }
  const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest;
  if (update) return { what: 'update', name: update.input?.name ?? '', summary };
  return event.timerCanceledEventAttributes ? { what: 'cancelled timer', name: '', summary } : null;
}

function decoded(payload: Payload | null | undefined): unknown {
  return payload?.data ? JSON.parse(Buffer.from(payload.data).toString()) : undefined;
}
