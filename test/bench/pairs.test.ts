import { inTurns, median, ratiosOf } from '../../bench/pairs';

test('the two sides take turns', async () => {
  const order: string[] = [];
  const side = (name: string) => async (turn: number) => order.push(`${name}${turn}`);
  await inTurns(2, side('a'), side('b'));
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1']);
});

test('a ratio is the median of the paired ratios, not the ratio of the medians', () => {
  const pairs = [
    { real: 10, bare: 20 },
    { real: 30, bare: 30 },
    { real: 40, bare: 20 },
  ];
  expect(ratiosOf(pairs)).toEqual({ median: 1, least: 0.5, most: 2 });
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5])).toBe(5);
});
