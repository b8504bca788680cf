import { type Instant, millisecondsOf } from '../../domain/calendar/agency-clock';
import { addMonths, type CivilDate, isCivilDate, isMonth, monthOf } from '../../domain/calendar/civil-date';
import type { Scenario, Step } from './scenario';

// 28 years: the same weekdays, the same leap days, and so the same clock changes (until 2100).
const CYCLE = 10_227 * 24 * 60 * 60 * 1000;
// Virtual time cannot start in the past, nor in the seconds that starting takes.
const ROOM = 60_000;

/** How far the clock of a play is ahead of the story: nothing, or whole 28-year steps when the story has begun. */
export function aheadOf(opensAt: Instant, now: number): number {
  const behind = now + ROOM - millisecondsOf(opensAt);
  return behind <= 0 ? 0 : Math.ceil(behind / CYCLE) * CYCLE;
}

/**
 * The story moved by whole calendar months to begin within the coming month, so that its Timeline is well
 * proportioned. Weekdays, holidays and month lengths differ, so written expectations do not hold for it.
 */
export function fromToday(scenario: Scenario, today: CivilDate): Scenario {
  const months = monthsTo(scenario.opening.date, today);
  const moved = (step: Step): Step => ({
    ...step,
    date: addMonths(step.date, months),
    args: movedDates(step.args, months) as Record<string, unknown>,
  });
  return {
    ...scenario,
    opening: moved(scenario.opening),
    steps: scenario.steps.map(moved),
    until: { ...scenario.until, date: addMonths(scenario.until.date, months) },
    expectations: [],
  };
}

/** Whole months that bring a day to within the month after today. */
export function monthsTo(from: CivilDate, today: CivilDate): number {
  const [fromYear = 0, fromMonth = 0] = monthOf(from).split('-').map(Number);
  const [year = 0, month = 0] = monthOf(today).split('-').map(Number);
  const whole = (year - fromYear) * 12 + month - fromMonth;
  return addMonths(from, whole) > today ? whole : whole + 1;
}

/** Every civil date in the arguments, birth dates too, moves along; so does a month, alone or in a duty's id. */
function movedDates(value: unknown, months: number): unknown {
  if (isCivilDate(value)) return addMonths(value, months);
  if (typeof value === 'string') return movedMonth(value, months);
  if (Array.isArray(value)) return value.map((item) => movedDates(item, months));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedDates(item, months)]));
}

/** `2027-04`, `contact/child-1/2027-04`. */
function movedMonth(value: string, months: number): string {
  const last = value.slice(value.lastIndexOf('/') + 1);
  return isMonth(last) ? value.slice(0, -last.length) + monthOf(addMonths(`${last}-01`, months)) : value;
}
