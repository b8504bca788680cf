import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { type Instant, millisecondsOf } from '../domain/calendar/agency-clock';
import { type Desk, nowAt } from './desk';

const WAKE = 'wake';

/**
 * The Timeline tab of the case: one labelled bar per open duty, from the day it opens to the morning after it is due,
 * and one timer for whatever rings next. Each start and stop is a row, so a timer is touched only when its time moves.
 */
export function drawTimers(desk: Desk): void {
  const [wanted, now] = [wantedTimers(desk), nowAt(desk)];
  for (const [key, timer] of desk.timers) {
    // What is due at this moment fires by itself; a bar that was cancelled would look as if its duty had been met.
    if (timer.until > now && wanted.get(key)?.until !== timer.until) stop(desk, key);
  }
  for (const [key, { until, summary }] of wanted) {
    if (!desk.timers.has(key)) start(desk, key, until, summary);
  }
}

function wantedTimers({ bars, wake }: Desk): Map<string, { until: Instant; summary: string }> {
  const wanted = new Map(bars.map((bar) => [bar.duty, { until: bar.until, summary: bar.label }]));
  // A bar that ends at that very moment wakes the case as well.
  const served = bars.some((bar) => bar.until === wake?.at);
  if (wake && !served) wanted.set(WAKE, { until: wake.at, summary: wake.summary });
  return wanted;
}

function start(desk: Desk, key: string, until: Instant, summary: string): void {
  const scope = new CancellationScope();
  const left = Math.max(1, millisecondsOf(until) - millisecondsOf(nowAt(desk)));
  desk.timers.set(key, { until, scope });
  scope.run(() => sleep(left, { summary })).then(() => fired(desk, key), ignoreCancellation);
}

function fired(desk: Desk, key: string): void {
  desk.timers.delete(key);
  desk.happened = true;
}

function stop(desk: Desk, key: string): void {
  desk.timers.get(key)?.scope.cancel();
  desk.timers.delete(key);
}

/** Stops every timer: the case is over, or goes on in the next run. */
export function stopTimers(desk: Desk): void {
  for (const { scope } of desk.timers.values()) scope.cancel();
  desk.timers.clear();
}

// Long enough for a mail server to answer, short against everything a case waits for (product default).
const PATIENCE = 10 * 60 * 1000;

/** A limit on how long a roll-over waits. */
export function startPatience(desk: Desk): { isOver: () => boolean; stop: () => void } {
  const scope = new CancellationScope();
  let over = false;
  scope
    .run(() => sleep(PATIENCE, { summary: 'roll-over: waiting for mails' }))
    .then(() => {
      over = true;
      desk.happened = true;
    }, ignoreCancellation);
  return { isOver: () => over, stop: () => scope.cancel() };
}

/** True when something that was to ring has its time. */
export function timeHasCome(desk: Desk): boolean {
  const now = nowAt(desk);
  return Boolean(desk.wake && desk.wake.at <= now) || desk.bars.some((bar) => bar.until <= now);
}

function ignoreCancellation(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
