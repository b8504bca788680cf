import { temporal } from '@temporalio/proto';
import { costOf } from '../../bench/cost';
import { countsOf, needSame, traceOf } from '../../bench/trace';

const { EventType } = temporal.api.enums.v1;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

const accepted = { workflowExecutionUpdateAcceptedEventAttributes: {} };
const fired = { timerFiredEventAttributes: {} };
const task = { workflowTaskStartedEventAttributes: {} };
const skip = { eventType: EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED };
const move = { eventType: EventType.EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED };
const completed = { eventType: EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED };

function activity(name: string): HistoryEvent {
  return { activityTaskScheduledEventAttributes: { activityType: { name } } };
}

/** Events a day apart, but for those that are said to be milliseconds later. */
function history(...events: (HistoryEvent & { later?: number })[]): HistoryEvent[] {
  let at = Date.parse('2030-01-01T00:00:00.000Z');
  return events.map(({ later = 24 * 60 * 60 * 1000, ...event }) => {
    at += later;
    return { ...event, eventTime: { seconds: Math.floor(at / 1000) as never, nanos: (at % 1000) * 1_000_000 } };
  });
}

test('records and mails belong to the command or wake before them', () => {
  const trace = traceOf(
    history(task, activity('record'), accepted, activity('record'), activity('sendNotice'), fired, completed),
  );
  expect(trace).toEqual({
    opening: { records: 1, mails: 0 },
    commands: [{ records: 1, mails: 1 }],
    wakes: [{ at: '2030-01-07T00:00:00.000Z', follows: { records: 0, mails: 0, ends: true } }],
  });
});

test('timers that are due together are one wake', () => {
  const trace = traceOf(history(task, fired, { ...fired, later: 40 }, activity('record'), fired));
  expect(trace.wakes.map(({ follows }) => follows.records)).toEqual([1, 0]);
});

test('a comparison with a bare workflow that did something else is refused', () => {
  const [real, bare] = [traceOf(history(task, accepted)), traceOf(history(task, accepted, accepted))];
  expect(countsOf(bare)).toEqual({ commands: 2, wakes: 0, records: 0, mails: 0 });
  expect(() => needSame(real, bare)).toThrow('did not do the same');
});

test('what only moves the clock of a play costs a case nothing', () => {
  const month = 30.4375 * 24 * 60 * 60 * 1000;
  const played = costOf(history(task, move, skip, { ...completed, later: month - 2 * 24 * 60 * 60 * 1000 }), 9);
  const lived = costOf(history(task, { ...completed, later: month }), 8);
  expect(played).toEqual(lived);
  expect(lived).toMatchObject({ events: 2, transitions: 8 });
});
