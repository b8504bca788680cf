import { type CivilDate, type Month, monthOf, monthsBetween, weekdayOf } from '../../domain/calendar/civil-date';
import { hearingsAwaited } from '../../domain/case/court';
import { assignedWorker } from '../../domain/case/staff';
import type { ForecastRow } from '../../domain/duties/forecast';
import { isOwn } from './readers-copy';
import { nameOf, type Source } from './source';

/** What happens when, on one page and in plain words: the words are those of `event-...` in headings.yaml. */
export interface FamilyCalendar {
  kind: 'family-calendar';
  caseworker: string;
  months: { month: Month; rows: CalendarRow[] }[];
}

export interface CalendarRow {
  /** Null: some time in the month. */
  on: CivilDate | null;
  /** 0 is Sunday; null without a day. */
  weekday: number | null;
  time: string | null;
  /** The day is the last one on which it is to happen. */
  byThen: boolean;
  /** It was to happen before today, and still is. */
  late: boolean;
  what: (typeof EVENTS)[number];
  who: string[];
  /** Whoever gets the calendar is addressed. */
  withYou: boolean;
}

/** What a family cares about. Reports among agencies and approvals are the agency's own work. */
export const EVENTS = [
  'contact',
  'initial-plan',
  'plan-update',
  'rsp-review',
  'patp-review',
  'aftercare',
  'hearing-detention',
  'hearing-jurisdictional',
  'hearing-dispositional',
  'hearing-status-review',
  'hearing-permanency',
  'appointment-appointment',
  'appointment-court-hearing',
  'appointment-work-activity',
  'appointment-visit',
  'appointment-other',
  'family-meeting',
  'closing',
] as const;

/** The calendar from a day on: duties that the family sees, and the days that are set. */
export function familyCalendar(source: Source, ahead: readonly ForecastRow[], until: CivilDate): FamilyCalendar {
  const from = source.on;
  const rows = [...visits(source, ahead), ...dutiesSeen(ahead, from), ...daysSet(source)];
  const shown = rows.filter(({ month }) => monthOf(from) <= month && month <= monthOf(until));
  const months = monthsBetween(monthOf(from), monthOf(until)).map((month) => ({
    month,
    rows: shown.flatMap((placed) => (placed.month === month ? [placed.row] : [])).sort(inOrder),
  }));
  return {
    kind: 'family-calendar',
    caseworker: nameOf(source, assignedWorker(source.aCase) ?? ''),
    months: onOnePage(months.filter(({ rows: some }) => some.length > 0)),
  };
}

// A line takes two at worst, and a month its heading: so many fit a page (product default).
const LINES = 22;

/** Whole months as long as there is room; the first one in any case. */
function onOnePage(months: FamilyCalendar['months']): FamilyCalendar['months'] {
  const until = (index: number) => months.slice(0, index + 1).reduce((sum, { rows }) => sum + rows.length + 1, 0);
  return months.filter((_, index) => index === 0 || until(index) <= LINES);
}

interface Placed {
  month: Month;
  row: CalendarRow;
}

const PLAIN = { on: null, weekday: null, time: null, byThen: false, late: false, who: [], withYou: false };

/** One line a month for the visits, with those who are to be seen: `contact/child-1/2027-06`. */
function visits(source: Source, ahead: readonly ForecastRow[]): Placed[] {
  const seen = new Map<Month, string[]>();
  for (const { duty, kind } of ahead) {
    const [, person = '', month = ''] = duty.split('/');
    if (kind === 'contact' && isOwn(source, person)) seen.set(month, [...(seen.get(month) ?? []), person]);
  }
  return [...seen].map(([month, people]) => ({
    month,
    row: { ...PLAIN, what: 'contact', ...addressed(source, people) },
  }));
}

const DUTIES: readonly string[] = ['initial-plan', 'plan-update', 'rsp-review', 'patp-review', 'aftercare'];

function dutiesSeen(ahead: readonly ForecastRow[], today: CivilDate): Placed[] {
  return ahead.flatMap(({ kind, due }) => {
    if (due === null || !DUTIES.includes(kind)) return [];
    const late = due < today;
    const what = kind as CalendarRow['what'];
    return [{ month: monthOf(late ? today : due), row: { ...PLAIN, ...dayOf(due), byThen: true, late, what } }];
  });
}

/** Hearings, appointments of the reader and the children, meetings, the planned closing. */
function daysSet(source: Source): Placed[] {
  const { aCase, on: today } = source;
  const set = (on: CivilDate, what: string, more: Partial<CalendarRow> = {}): Placed[] =>
    on < today
      ? []
      : [{ month: monthOf(on), row: { ...PLAIN, ...dayOf(on), what: what as CalendarRow['what'], ...more } }];
  const meetings = aCase.familyMeetings.filter(({ planned, deleted }) => planned && !deleted);
  const closing = aCase.closure ? null : aCase.aftercare?.plannedClosing;
  return [
    ...hearingsAwaited(aCase).flatMap(({ kind, scheduledFor }) => set(scheduledFor, `hearing-${kind}`)),
    ...aCase.appointments.latest.flatMap(({ on, time, kind, participants, cancelled }) => {
      const who = participants.filter((person) => isOwn(source, person));
      const concerns = who.length > 0 || participants.length === 0;
      return cancelled || !concerns ? [] : set(on, `appointment-${kind}`, { time, ...addressed(source, who) });
    }),
    ...meetings.flatMap(({ on }) => set(on, 'family-meeting')),
    ...(closing ? set(closing, 'closing') : []),
  ];
}

function addressed(source: Source, people: readonly string[]): Pick<CalendarRow, 'who' | 'withYou'> {
  const others = people.filter((person) => person !== source.reader?.id);
  return { who: others.map((person) => nameOf(source, person)), withYou: others.length < people.length };
}

function dayOf(on: CivilDate): Pick<CalendarRow, 'on' | 'weekday'> {
  return { on, weekday: weekdayOf(on) };
}

/** What has no day stands last in its month: it is open until the end. */
function inOrder(one: CalendarRow, other: CalendarRow): number {
  return (one.on ?? '9999') < (other.on ?? '9999') ? -1 : 1;
}
