import { addDays, type CivilDate, daysBetween, monthOf, monthsBetween } from '../../domain/calendar/civil-date';
import type { Forecast, ForecastRow } from '../../domain/duties/forecast';
import type { Colour, Paint } from './paint';

// With fewer columns than this for the time itself the months could not be told apart.
const LEAST_ROOM = 24;
const WIDEST_NAME = 28;

const MARKS = { overdue: '!', owed: '●', toCome: '○', assumed: '◇' } as const;
const COLOURS: Record<string, Colour> = { '!': 'red', '●': 'yellow', '○': 'cyan', '◇': 'dim' };
const LEGEND = '! overdue   ● owed now   ○ opens later   ◇ if the one before is done on its day';

/** A forecast as bars over time: a line per chain of duties, from when each is owed to the day it is due. */
export function pictureOf(forecast: Forecast, width: number, paint: Paint): string[] {
  const dated = forecast.rows.filter((row): row is DatedRow => row.due !== null);
  const chains = [...new Set(dated.map(chainOf))].sort();
  const nameWidth = Math.min(WIDEST_NAME, Math.max(0, ...chains.map((name) => name.length)));
  const room = width - nameWidth - 2;
  if (chains.length === 0 || room < LEAST_ROOM) return [];
  const axis = new Axis(forecast.today, forecast.until, room);
  const lineOf = (name: string) => bars(dated.filter((row) => chainOf(row) === name).sort(byDue), axis, paint);
  return [
    ...axis.heading().map((line) => `${' '.repeat(nameWidth)}  ${line}`.trimEnd()),
    ...chains.map((name) => `${cut(name, nameWidth).padEnd(nameWidth)}  ${lineOf(name)}`),
    '',
    LEGEND.length <= width ? LEGEND : LEGEND.replaceAll('   ', '\n'),
  ];
}

type DatedRow = ForecastRow & { due: CivilDate };

/** Days as columns. */
class Axis {
  private readonly days: number;

  constructor(
    private readonly from: CivilDate,
    private readonly until: CivilDate,
    readonly room: number,
  ) {
    this.days = Math.max(1, daysBetween(from, until));
  }

  /** What is past stands at the beginning. */
  columnOf(day: CivilDate): number {
    const share = daysBetween(this.from, day) / this.days;
    return Math.min(this.room - 1, Math.max(0, Math.round(share * (this.room - 1))));
  }

  /** Years above months; a number that would touch the one before is left out. */
  heading(): string[] {
    const months = monthsBetween(monthOf(addDays(this.from, 31)), monthOf(this.until));
    const starts = months.map((month) => ({ month, column: this.columnOf(`${month}-01`) }));
    const first = [{ month: monthOf(this.from), column: 0 }];
    const years = [...first, ...starts].filter(({ month }, index) => index === 0 || month.endsWith('-01'));
    return [
      this.spread(years.map(({ month, column }) => ({ column, words: month.slice(0, 4) }))),
      this.spread([...first, ...starts].map(({ month, column }) => ({ column, words: month.slice(5) }))),
    ];
  }

  /** Words at their columns, as long as they fit and do not touch. */
  private spread(places: { column: number; words: string }[]): string {
    return places.reduce((line, { column, words }) => {
      const isFree = (line === '' || column > line.length) && column + words.length <= this.room;
      return isFree ? line.padEnd(column) + words : line;
    }, '');
  }
}

function bars(rows: DatedRow[], axis: Axis, paint: Paint): string {
  const cells = Array.from({ length: axis.room }, () => ' ');
  for (const { from, due } of rows) {
    for (let column = axis.columnOf(from); column < axis.columnOf(due); column += 1) cells[column] = '─';
  }
  // The marks come last: a bar that begins on a due day does not hide it.
  for (const row of rows) {
    const column = axis.columnOf(row.due);
    cells[column] = worse(markOf(row), cells[column] ?? ' ');
  }
  const line = cells.join('').trimEnd();
  return line.replace(/[!●○◇]/g, (mark) => paint(COLOURS[mark] ?? null, mark));
}

// Where two fall into one column, what is late is not covered by what is not.
const WORST_FIRST = Object.values(MARKS).join('');

function worse(one: string, other: string): string {
  const isMark = WORST_FIRST.includes(other);
  return isMark && WORST_FIRST.indexOf(other) < WORST_FIRST.indexOf(one) ? other : one;
}

function markOf({ state, assumed }: ForecastRow): string {
  if (assumed) return MARKS.assumed;
  if (state === 'overdue') return MARKS.overdue;
  return state === 'to come' ? MARKS.toCome : MARKS.owed;
}

/**
 * `contact/child-1/2027-10` and the month after are one chain, as `plan-update/3` and `plan-update/4` are, and
 * `phone-or-letter/1-1` and `phone-or-letter/1-2`.
 */
function chainOf({ duty }: ForecastRow): string {
  const counted = /^(.*\/\d{1,3})-\d+$/.exec(duty)?.[1];
  return counted ?? duty.slice(0, duty.lastIndexOf('/'));
}

function byDue(one: DatedRow, other: DatedRow): number {
  return one.due < other.due ? -1 : 1;
}

function cut(name: string, width: number): string {
  return name.length <= width ? name : `${name.slice(0, width - 1)}…`;
}
