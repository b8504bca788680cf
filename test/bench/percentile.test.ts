import { percentile } from '../../bench/percentile';

test('so many per cent of the values do not exceed a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([50, 95, 100].map((perCent) => percentile(hundred, perCent))).toEqual([50, 95, 100]);
});

test('of few values a high percentile is the highest, and of none there is none', () => {
  expect(percentile([3, 1, 2], 95)).toBe(3);
  expect(percentile([], 95)).toBeNaN();
});
