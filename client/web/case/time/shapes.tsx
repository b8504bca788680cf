import type { FC } from 'hono/jsx';
import { type Placed, SIZE } from './geometry';
import type { Look } from './lanes';

/*
 * The shape of each thing. How it stands is told by shape and pattern; colour only helps. Classes, no style attributes:
 * the pages forbid those.
 */

/** The patterns, once on a page. */
export const Patterns: FC = () => (
  <defs>
    {(['late', 'overdue', 'absent', 'making'] as const).map((name) => (
      <pattern
        id={`time-${name}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={name === 'making' ? 'rotate(-45)' : 'rotate(45)'}
      >
        <rect class={`time__ground time__ground--${name}`} width="6" height="6" />
        <rect class={`time__stripe time__stripe--${name}`} width={name === 'making' ? '1.2' : '2.4'} height="6" />
      </pattern>
    ))}
    <pattern id="time-dots" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="time__ground time__ground--dots" width="5" height="5" />
      <circle class="time__dot" cx="1.5" cy="1.5" r="0.9" />
    </pattern>
  </defs>
);

/** A thing where it is drawn, with what is said of it when somebody points at it. */
export const Shape: FC<{ placed: Placed; label: string; said: string }> = ({ placed, label, said }) => (
  <g class={`time__thing time__thing--${nameOf(placed.thing.look)}`}>
    <title>{said}</title>
    {placed.thing.shape === 'mark' ? <Mark placed={placed} /> : <Bar placed={placed} />}
    {label && <Label placed={placed} label={label} />}
  </g>
);

function nameOf(look: Look): string {
  return look.replaceAll(' ', '-');
}

const Bar: FC<{ placed: Placed }> = ({ placed }) => {
  const { thing, x, y, width, height, dueX, ticks } = placed;
  const isMonth = thing.shape === 'month';
  const late = thing.look === 'late' || thing.look === 'overdue';
  // What was done or owed beyond its day is another piece.
  const split = late && !isMonth && dueX !== null && dueX > x && dueX < x + width ? dueX : null;
  const inset = isMonth ? 1 : 0;
  const end = { x: x + inset, y, width: Math.max(1, width - 2 * inset), height };
  return (
    <>
      {split !== null && <rect class="time__bar time__bar--until-due" {...end} width={split - x} />}
      <rect
        class={`time__bar time__bar--${nameOf(thing.look)}`}
        {...end}
        {...(split !== null && { x: split, width: x + width - split })}
        rx={split === null ? 3 : 0}
      />
      {ticks.map((tick) => (
        <line class="time__tick" x1={tick} x2={tick} y1={y + 3} y2={y + height - 3} />
      ))}
      <Ending placed={placed} />
    </>
  );
};

/** What a bar or a month ends with: a stop where it is due, a cross where it was missed, a call where it is overdue. */
const Ending: FC<{ placed: Placed }> = ({ placed: { thing, x, y, width, height } }) => {
  const isMonth = thing.shape === 'month';
  const middle = y + height / 2;
  const right = isMonth ? x + width / 2 : x + width;
  switch (thing.look) {
    case 'open':
      return isMonth ? null : <line class="time__stop" x1={right} x2={right} y1={y - 2} y2={y + height + 2} />;
    case 'missed':
      return <path class="time__cross" d={crossAt(isMonth ? right : right - 7, middle, 4)} />;
    case 'overdue':
      return (
        <g class="time__call">
          <circle cx={isMonth ? right : right - 8} cy={middle} r="6" />
          <path d={`M${isMonth ? right : right - 8} ${middle - 3.5}v4m0 2.6v.1`} />
        </g>
      );
    case 'cancelled':
    case 'discarded':
      return <line class="time__strike" x1={x + 2} x2={x + width - 2} y1={middle} y2={middle} />;
    default:
      return null;
  }
};

const Mark: FC<{ placed: Placed }> = ({ placed: { thing, x, y } }) => {
  const [cx, cy, r] = [x + SIZE.mark, y + SIZE.bar / 2, SIZE.mark];
  const look = nameOf(thing.look);
  const shape = {
    order: `M${cx - 5} ${cy - 6}h10v12h-10z`,
    removal: `M${cx - 6} ${cy - 5.5}h12l-6 11z`,
    left: `M${cx - 6} ${cy + 5.5}h12l-6 -11z`,
  }[look as 'order' | 'removal' | 'left'];
  return (
    <>
      <path
        class={`time__mark time__mark--${look}`}
        d={shape ?? `M${cx} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`}
      />
      {look === 'vacated' && <path class="time__cross" d={crossAt(cx, cy, 3)} />}
    </>
  );
};

function crossAt(x: number, y: number, r: number): string {
  return `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
}

// Less than this says nothing.
const LEAST_LETTERS = 8;

const Label: FC<{ placed: Placed; label: string }> = ({ placed, label }) => {
  const { thing, x, y, width, letters, labelLeft } = placed;
  const isMark = thing.shape === 'mark';
  const fitting = label.length <= letters ? label : letters >= LEAST_LETTERS ? `${label.slice(0, letters - 1)}…` : '';
  if (!fitting) return null;
  const left = labelLeft ? x - 4 : x + (isMark ? width + 4 : 5);
  const ground = thing.look === 'in force' ? 'time__label time__label--on-solid' : 'time__label';
  return (
    <text class={ground} x={left} y={y + 12} text-anchor={labelLeft ? 'end' : undefined}>
      {fitting}
    </text>
  );
};
