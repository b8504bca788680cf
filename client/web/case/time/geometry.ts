import { addDays, type CivilDate, type Month } from '../../../../domain/calendar/civil-date';
import type { Lane, LaneName, Row, Thing } from './lanes';
import { daysInto, isWithin, type Span } from './span';

/*
 * Where everything in the picture stands, in pixels. Nothing here knows a colour or a word but its length.
 */

/** Sizes of the picture, in CSS pixels. */
export const SIZE = {
  /** The two lines with years and months. */
  axis: 46,
  /** Above the first row of a lane. */
  laneGap: 24,
  row: 22,
  bar: 16,
  month: 18,
  rowGap: 5,
  /** Of a letter of the labels in bars. */
  letter: 6.6,
  /** A bar of one day is still to be seen. */
  least: 5,
  mark: 7,
} as const;

// As wide as the page is beside the labels; beyond it the picture scrolls.
const WIDTH = 930;
const LEAST_MONTH = 30;
const MOST_MONTH = 150;
// Letters are wider on some phones than they are counted here: a label that just fits would be cut.
const EDGE = 24;

/** A thing where it is drawn. */
export interface Placed {
  thing: Thing;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where it was due, and the days on which it was done. */
  dueX: number | null;
  ticks: number[];
  /** How many letters there is room for: in a bar, or beside a mark. */
  letters: number;
  /** Of a mark near the right edge: its label stands at its left. */
  labelLeft: boolean;
}

/** A row of a lane: as many lines as it takes for nothing to lie upon another thing. */
export interface PlacedRow {
  about: Row['about'];
  y: number;
  height: number;
  things: Placed[];
}

export interface PlacedLane {
  name: LaneName;
  y: number;
  height: number;
  rows: PlacedRow[];
}

/** A month on the axis. */
export interface PlacedMonth {
  month: Month;
  x: number;
  width: number;
}

export interface Geometry {
  width: number;
  height: number;
  months: PlacedMonth[];
  lanes: PlacedLane[];
  /** Null where today is not in the picture. */
  todayX: number | null;
}

/** Places everything of some lanes that lies in a span. `lettersOf` says how long a thing's label is. */
export function placed(
  lanes: readonly Lane[],
  span: Span,
  today: CivilDate,
  lettersOf: (thing: Thing) => number,
): Geometry {
  const scale = scaleFor(span);
  let y: number = SIZE.axis;
  const drawn: PlacedLane[] = [];
  for (const lane of lanes) {
    const rows: PlacedRow[] = [];
    const top = y;
    y += SIZE.laneGap;
    for (const { about, things } of lane.rows) {
      const within = things.filter(({ from, to }) => isWithin(span, from, to));
      if (within.length === 0) continue;
      const row = placedRow(within, y, span, scale, lettersOf);
      rows.push({ about, y, ...row });
      y += row.height + SIZE.rowGap;
    }
    if (rows.length === 0) y = top;
    else drawn.push({ name: lane.name, y: top, height: y - top, rows });
  }
  const isInside = isWithin(span, today, today);
  return {
    width: scale.width,
    height: y + SIZE.rowGap,
    months: monthsOf(span, scale),
    lanes: drawn,
    todayX: isInside ? scale.x(today) + scale.perDay / 2 : null,
  };
}

interface Scale {
  width: number;
  perDay: number;
  /** Where a day begins. */
  x: (day: CivilDate) => number;
}

function scaleFor(span: Span): Scale {
  const perMonth = Math.min(MOST_MONTH, Math.max(LEAST_MONTH, WIDTH / span.months.length));
  const width = Math.round(perMonth * span.months.length);
  const perDay = width / (daysInto(span, span.to) + 1);
  return { width, perDay, x: (day) => rounded(daysInto(span, day) * perDay) };
}

function monthsOf(span: Span, { x, width }: Scale): PlacedMonth[] {
  return span.months.map((month, index) => {
    const next = span.months[index + 1];
    const left = x(`${month}-01`);
    return { month, x: left, width: rounded((next ? x(`${next}-01`) : width) - left) };
  });
}

/** Each thing in the first line in which nothing is in its way. */
function placedRow(
  things: readonly Thing[],
  top: number,
  span: Span,
  scale: Scale,
  lettersOf: (thing: Thing) => number,
): Pick<PlacedRow, 'height' | 'things'> {
  // How far each line is taken.
  const taken: number[] = [];
  const done: Placed[] = [];
  for (const thing of things) {
    const { x, width } = extentOf(thing, span, scale);
    const beside = thing.shape === 'mark' ? 4 + lettersOf(thing) * SIZE.letter : 0;
    const labelLeft = beside > 0 && x + width + beside + EDGE > scale.width && x > beside;
    const left = labelLeft ? x - beside : x;
    const free = taken.findIndex((until) => until <= left + 1);
    // Months never lie upon each other: what looks so is a rounded pixel.
    const line = thing.shape === 'month' ? 0 : free === -1 ? taken.length : free;
    taken[line] = labelLeft ? x + width : x + width + beside;
    const room = thing.shape === 'mark' ? lettersOf(thing) : Math.floor((width - 10) / SIZE.letter);
    done.push({
      thing,
      x,
      y: top + line * SIZE.row,
      width,
      height: thing.shape === 'month' ? SIZE.month : SIZE.bar,
      dueX: thing.due !== undefined && isWithin(span, thing.due, thing.due) ? afterDay(thing.due, scale) : null,
      ticks: ticksOf(thing).map((day) => rounded(scale.x(day) + scale.perDay / 2)),
      letters: room,
      labelLeft,
    });
  }
  return { height: Math.max(1, taken.length) * SIZE.row, things: done };
}

/** What was done after its month has its day in words alone. */
function ticksOf({ ticks = [], from, to }: Thing): CivilDate[] {
  return ticks.filter((day) => from <= day && day <= to);
}

function extentOf({ shape, from, to }: Thing, span: Span, scale: Scale): Pick<Placed, 'x' | 'width'> {
  if (shape === 'mark') return { x: rounded(scale.x(from) + scale.perDay / 2 - SIZE.mark), width: 2 * SIZE.mark };
  const left = scale.x(from < span.from ? span.from : from);
  const right = afterDay(to > span.to ? span.to : to, scale);
  return { x: left, width: rounded(Math.max(SIZE.least, right - left)) };
}

/** Where the day after a day begins: a bar has its last day in it. */
function afterDay(day: CivilDate, { x }: Scale): number {
  return x(addDays(day, 1));
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
