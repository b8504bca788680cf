import type { FC } from 'hono/jsx';
import type { CivilDate } from '../../../../domain/calendar/civil-date';
import { dayWords, monthWords } from '../../page/day-words';
import { type Geometry, placed, type Placed, SIZE } from './geometry';
import type { Lane, Look, Thing } from './lanes';
import { howOf, labelOf, rowName, type Saying, whatOf } from './said';
import { Patterns, Shape } from './shapes';
import type { Span } from './span';
import { timeWords } from './words';

/** What is drawn. */
export interface PictureOfTime {
  lanes: readonly Lane[];
  span: Span;
  today: CivilDate;
  saying: Saying;
}

const GUTTER = 132;

/**
 * The time of a case on one axis. Names of rows stand still at its left while the rest scrolls inside its own box, which
 * the keyboard reaches. Who cannot see it is told what is in it, and finds the same in the table.
 */
export const Picture: FC<PictureOfTime> = ({ lanes, span, today, saying }) => {
  const words = timeWords(saying.language);
  const geometry = placed(lanes, span, today, (thing) => labelOf(thing, saying).length);
  const months = geometry.months.map(({ month }) => monthWords(month, saying.language));
  return (
    <div class="time" tabindex={0} role="region" aria-label={words.scroll}>
      <Names geometry={geometry} saying={saying} />
      <svg
        class="time__picture"
        role="img"
        aria-labelledby="time-name time-about"
        width={geometry.width}
        height={geometry.height}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      >
        <title id="time-name">{words.picture(months[0] ?? '', months.at(-1) ?? '')}</title>
        <desc id="time-about">{words.pictureAbout(contentsOf(geometry, saying))}</desc>
        <Patterns />
        <Grounds geometry={geometry} />
        <Axis geometry={geometry} saying={saying} />
        {geometry.lanes.map(({ rows }) => rows.map(({ things }) => things.map((each) => drawn(each, saying))))}
        <Today geometry={geometry} words={words.today} />
      </svg>
    </div>
  );
};

function contentsOf({ lanes }: Geometry, { language }: Saying): string {
  const words = timeWords(language);
  const counts = lanes.map(({ name, rows }) =>
    words.things(
      words.lanes[name],
      rows.reduce((sum, { things }) => sum + things.length, 0),
    ),
  );
  return counts.join(', ');
}

function drawn(each: Placed, saying: Saying) {
  const { thing } = each;
  return <Shape placed={each} label={labelOf(thing, saying)} said={pointedAt(thing, saying)} />;
}

function pointedAt(thing: Thing, saying: Saying): string {
  const { from, to, shape } = thing;
  const days = shape === 'mark' || from === to ? [from] : [from, to];
  const when = shape === 'month' ? '' : `${days.map((day) => dayWords(day, saying.language)).join(' – ')}. `;
  return `${whatOf(thing, saying)}. ${when}${howOf(thing, saying)}`;
}

/** The names of lanes and rows, in a picture of their own that does not scroll. */
const Names: FC<{ geometry: Geometry; saying: Saying }> = ({ geometry: { height, lanes }, saying }) => (
  <svg class="time__names" width={GUTTER} height={height} viewBox={`0 0 ${GUTTER} ${height}`} aria-hidden="true">
    {lanes.map(({ name, y, rows }) => (
      <>
        <text class="time__lane" x="0" y={y + 17}>
          {timeWords(saying.language).lanes[name]}
        </text>
        <line class="time__edge" x1="0" x2={GUTTER} y1={y} y2={y} />
        {rows.map(({ about, y: top }) => (
          <text class="time__row" x="0" y={top + 12}>
            {shortened(rowName(about, saying))}
          </text>
        ))}
      </>
    ))}
  </svg>
);

const LETTERS = 18;

function shortened(name: string): string {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

const Grounds: FC<{ geometry: Geometry }> = ({ geometry: { width, height, months, lanes } }) => (
  <>
    {months.map(({ x, width: wide }, index) =>
      index % 2 === 1 ? <rect class="time__band" x={x} y="20" width={wide} height={height - 20} /> : null,
    )}
    {lanes.map(({ y }) => (
      <line class="time__edge" x1="0" x2={width} y1={y} y2={y} />
    ))}
  </>
);

const Axis: FC<{ geometry: Geometry; saying: Saying }> = ({ geometry: { months, height }, saying }) => (
  <>
    {months.map(({ month, x, width }, index) => {
      const isFirst = index === 0 || month.endsWith('-01');
      return (
        <>
          {isFirst && (
            <text class="time__year" x={x + 4} y="14">
              {month.slice(0, 4)}
            </text>
          )}
          <line
            class={isFirst ? 'time__grid time__grid--year' : 'time__grid'}
            x1={x}
            x2={x}
            y1={isFirst ? 0 : 20}
            y2={height}
          />
          <text class="time__month" x={x + 4} y="37">
            {shortMonth(month, saying, width)}
          </text>
        </>
      );
    })}
  </>
);

function shortMonth(month: string, { language }: Saying, width: number): string {
  const word = monthWords(month, language).split(' ')[0] ?? month;
  const letters = Math.floor((width - 4) / 8.4);
  return word.length <= letters ? word : word.slice(0, Math.min(3, Math.max(1, letters)));
}

const Today: FC<{ geometry: Geometry; words: string }> = ({ geometry: { todayX, height, width }, words }) => {
  if (todayX === null) return null;
  const room = words.length * 7.2 + 12;
  const left = Math.min(Math.max(0, todayX - room / 2), width - room);
  return (
    <g class="time__today">
      <line x1={todayX} x2={todayX} y1="18" y2={height} />
      <rect x={left} y="1" width={room} height="18" rx="9" />
      <text x={left + room / 2} y="14" text-anchor="middle">
        {words}
      </text>
    </g>
  );
};

/** What the shapes that are there mean. */
export const Legend: FC<PictureOfTime> = ({ lanes, span, saying }) => {
  const words = timeWords(saying.language);
  const shown = new Map<Look, Thing>();
  for (const { rows } of lanes)
    for (const { things } of rows)
      for (const thing of things) if (thing.from <= span.to && thing.to >= span.from) shown.set(thing.look, thing);
  return (
    <ul class="time-legend" aria-label={words.legend}>
      {[...shown].map(([look, thing]) => (
        <li>
          <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true" focusable="false">
            <Shape placed={sample(thing)} label="" said="" />
          </svg>
          {words.looks[look]}
        </li>
      ))}
    </ul>
  );
};

function sample(thing: Thing): Placed {
  const isMark = thing.shape === 'mark';
  const ticks = thing.shape === 'month' && thing.look === 'met' ? [14] : [];
  const x = isMark ? 10 : 2;
  const width = isMark ? 2 * SIZE.mark : 30;
  const due = thing.look === 'late' || thing.look === 'overdue' ? 14 : null;
  return { thing, x, y: 2, width, height: SIZE.bar, dueX: due, ticks, letters: 0, labelLeft: false };
}
