import {
  addDays,
  type CivilDate,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
  nextMonth,
} from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import type { AsOf, DutyRule, Start, Subject } from '../duty';

/* Once per calendar month: window from the first to the last local day, due on the last (GLOSSARY b9). */

/** A stretch of time in which something is owed each month, for instance to one person. */
export interface Span {
  /** What sets it apart, such as `child-1`; empty when there is one at most. */
  key: string;
  from: CivilDate;
  /** Its last day; null while it goes on. */
  to: CivilDate | null;
}

export interface MonthSubject<T extends Span = Span> extends Subject {
  month: Month;
  span: T;
}

/** Once per month of each stretch, from its first month up to the current one. A part of a month is a month. */
export function eachMonth<T extends Span>(
  spansOf: (aCase: Case, today: CivilDate) => T[],
): Pick<DutyRule<MonthSubject<T>>, 'per' | 'since' | 'changesOn'> {
  return {
    per: (aCase, asOf) => onceEach(spansOf(aCase, asOf.today).flatMap((span) => monthsOf(span, asOf))),
    since: (_, { month, span }) =>
      span.from > ofMonth(month).first ? begunOn(span.from, month) : ofMonth(month).begun,
    changesOn: (aCase, today) => firstChange(spansOf(aCase, today), today),
  };
}

/** Due on the month's last day; that a stretch ends earlier does not shorten it. */
export function theLastDayOfTheMonth(_: Start, __: Case, { month }: MonthSubject): { on: CivilDate; because: string } {
  return ofMonth(month).due;
}

/** Due on the month's last day, or on the last day of the stretch when that comes first. */
export function theLastDayInTheMonth(
  _: Start,
  __: Case,
  { month, span }: MonthSubject,
): { on: CivilDate; because: string } {
  const { due } = ofMonth(month);
  return span.to !== null && span.to < due.on
    ? { on: span.to, because: `closing day, before the last day of ${month}` }
    : due;
}

/** What is the same of a month in every case, for every person: when it began, and its last day. */
interface WholeMonth {
  first: CivilDate;
  begun: Start;
  due: { on: CivilDate; because: string };
}

const wholeMonths = new Map<Month, WholeMonth>();

function ofMonth(month: Month): WholeMonth {
  const known = wholeMonths.get(month);
  if (known) return known;
  const first = `${month}-01`;
  const due = { on: lastDayOf(month), because: `last day of ${month}` };
  const whole = { first, begun: begunOn(first, month), due };
  // A case of ten years asks for the same months a thousand times at each wake; there are 3,600 of them in all.
  wholeMonths.set(month, whole);
  return whole;
}

function begunOn(on: CivilDate, month: Month): Start {
  return { triggers: [{ on, what: `${month} began`, child: null }], missing: [] };
}

function monthsOf<T extends Span>(span: T, { today, from }: AsOf): MonthSubject<T>[] {
  if (span.from > today) return [];
  const first = later(monthOf(span.from), from ?? '');
  const last = span.to !== null && span.to < today ? monthOf(span.to) : monthOf(today);
  const prefix = span.key === '' ? '' : `${span.key}/`;
  return monthsBetween(first, last).map((month) => ({ key: `${prefix}${month}`, month, span }));
}

/** Two stretches in one month ask for one thing. */
function onceEach<S extends Subject>(subjects: S[]): S[] {
  const known = new Set<string>();
  return subjects.filter(({ key }) => !known.has(key) && known.add(key));
}

/** The first day of the next month that a stretch reaches, or the first day of one that lies ahead. */
function firstChange(spans: readonly Span[], today: CivilDate): CivilDate | null {
  const first = `${nextMonth(monthOf(today))}-01`;
  const days = spans.flatMap(({ from, to }) => {
    if (from > today) return [from];
    return to === null || to >= first ? [first] : [];
  });
  return days.reduce<CivilDate | null>((best, day) => (best === null || day < best ? day : best), null);
}

/** The day after a stretch that has not ended yet: what it excused or asked for changes by itself. */
export function dayAfterEnd(spans: readonly { to: CivilDate | null }[], today: CivilDate): CivilDate | null {
  const ends = spans.flatMap(({ to }) => (to !== null && to >= today ? [addDays(to, 1)] : []));
  return ends.reduce<CivilDate | null>((best, day) => (best === null || day < best ? day : best), null);
}

/** Whether stretches together cover each day of a month; an open one covers what is to come. */
export function coversMonth(spans: readonly { from: CivilDate; to: CivilDate | null }[], month: Month): boolean {
  const last = lastDayOf(month);
  const inOrder = [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));
  let day = `${month}-01`;
  for (const { from, to } of inOrder) {
    if (from > day) return false;
    if (to === null || to >= last) return true;
    if (to >= day) day = addDays(to, 1);
  }
  return false;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
