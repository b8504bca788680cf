import { slopeOf } from '../../bench/slope';

test('what a worker takes without any case is not charged to the cases', () => {
  const points = [100, 200, 400].map((cases) => ({ x: cases, y: 5000 + 3 * cases }));
  expect(slopeOf(points)).toBeCloseTo(3);
});

test('a point that lies beside the line moves the slope only a little', () => {
  const line = [1, 2, 3, 4, 5].map((x) => ({ x, y: 10 * x }));
  expect(slopeOf([...line, { x: 3, y: 60 }])).toBeCloseTo(10);
});
