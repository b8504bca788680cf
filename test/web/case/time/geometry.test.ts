import { placed, SIZE } from '../../../../client/web/case/time/geometry';
import type { Lane, Thing } from '../../../../client/web/case/time/lanes';
import { spanOf, usualRange } from '../../../../client/web/case/time/span';

const SPAN = { from: '2027-01-01', to: '2027-12-31', months: monthsOf2027() };

test('a day stands where it lies in its span, and a bar has its last day in it', () => {
  const { lanes, width } = drawn([bar('2027-01-01', '2027-12-31'), bar('2027-07-02', '2027-07-02')]);
  const [year, day] = lanes[0]?.rows[0]?.things ?? [];
  expect([year?.x, year?.width]).toEqual([0, width]);
  expect(day?.x).toBeCloseTo((182 / 365) * width, 0);
  expect(day?.width).toBe(SIZE.least);
});

test('what is at the same time stands below each other, what follows stays in its line', () => {
  const { lanes } = drawn([
    bar('2027-01-01', '2027-03-31'),
    bar('2027-03-01', '2027-04-30'),
    bar('2027-04-01', '2027-06-30'),
  ]);
  const [one, beside, next] = lanes[0]?.rows[0]?.things ?? [];
  expect(beside?.y).toBe((one?.y ?? 0) + SIZE.row);
  expect(next?.y).toBe(one?.y);
});

test('months stand in one line, each as wide as it is long', () => {
  const months = ['2027-06', '2027-07', '2027-08'].map((month) => monthOf(month));
  const { lanes } = drawn(months);
  const things = lanes[0]?.rows[0]?.things ?? [];
  expect(new Set(things.map(({ y }) => y)).size).toBe(1);
  expect(things[1]?.width).toBeGreaterThan(things[0]?.width ?? 0);
});

test('what lies outside of the span is not drawn, and today has a line only where it is inside', () => {
  const outside = placed([lane([bar('2026-01-01', '2026-02-01')])], SPAN, '2028-01-01', () => 0);
  expect([outside.lanes, outside.todayX]).toEqual([[], null]);
  expect(drawn([bar('2026-01-01', '2027-01-31')]).lanes[0]?.rows[0]?.things[0]?.x).toBe(0);
});

test('a label that has no room at the right edge stands at the left of its mark', () => {
  const { lanes } = placed([lane([mark('2027-12-20'), mark('2027-02-01')])], SPAN, '2027-06-01', () => 20);
  const sides = lanes[0]?.rows[0]?.things.map(({ thing, labelLeft }) => [thing.from, labelLeft]);
  expect(sides).toEqual([
    ['2027-12-20', true],
    ['2027-02-01', false],
  ]);
});

test('a label that would just fit at the right edge stands left, and keeps off what is in its way there', () => {
  // Counted, it ends some twenty pixels before the edge; on some phones it would be cut.
  const { lanes } = placed([lane([bar('2027-08-01', '2027-10-20'), mark('2027-11-05')])], SPAN, '2027-06-01', () => 17);
  const [before, last] = lanes[0]?.rows[0]?.things ?? [];
  expect(last?.labelLeft).toBe(true);
  expect(last?.y).toBe((before?.y ?? 0) + SIZE.row);
});

const LIFE = {
  openedOn: '2025-01-10',
  today: '2027-03-17',
  last: '2028-12-31',
  lastEvent: '2027-03-01',
  hasEnded: false,
};

test('a range of a year ends two months ahead, and begins with the case at the earliest', () => {
  expect(spanOf('12', LIFE)).toMatchObject({ from: '2026-06-01', to: '2027-05-31' });
  expect(spanOf('12', LIFE).months).toHaveLength(12);
  expect(spanOf('12', { ...LIFE, openedOn: '2027-02-10' }).from).toBe('2027-02-01');
  expect(spanOf('12', { ...LIFE, last: '2027-03-10' }).to).toBe('2027-05-31');
  expect(spanOf('all', LIFE)).toMatchObject({ from: '2025-01-01', to: '2028-12-31' });
});

test('a case that has ended, or lies elsewhere in time, is shown up to its last day', () => {
  const closed = { ...LIFE, last: '2026-12-10', lastEvent: '2026-12-10', hasEnded: true };
  expect(spanOf('12', closed)).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
  expect(spanOf('all', closed).to).toBe('2026-12-31');
  expect(spanOf('12', { ...LIFE, lastEvent: '2025-11-20' })).toMatchObject({ from: '2025-01-01', to: '2025-11-30' });
  const ahead = { ...LIFE, openedOn: '2028-01-10', lastEvent: '2028-06-20' };
  expect(spanOf('6', ahead)).toMatchObject({ from: '2028-01-01', to: '2028-06-30' });
});

test('all of a case is shown first where it is younger than a year', () => {
  expect(usualRange(LIFE)).toBe('12');
  expect(usualRange({ ...LIFE, openedOn: '2026-03-18' })).toBe('all');
  expect(usualRange({ ...LIFE, lastEvent: '2025-12-01', hasEnded: true })).toBe('all');
});

function drawn(things: Thing[]) {
  return placed([lane(things)], SPAN, '2027-06-01', () => 0);
}

function lane(things: Thing[]): Lane {
  return { name: 'plans', rows: [{ about: null, things }] };
}

function bar(from: string, to: string): Thing {
  return { subject: { of: 'removal', person: 'child-1' }, shape: 'bar', look: 'met', from, to };
}

function mark(on: string): Thing {
  return { ...bar(on, on), shape: 'mark' };
}

function monthOf(month: string): Thing {
  const last = { '2027-06': 30 }[month] ?? 31;
  return { ...bar(`${month}-01`, `${month}-${last}`), shape: 'month' };
}

function monthsOf2027(): string[] {
  return Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
}
