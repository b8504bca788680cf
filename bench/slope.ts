/** What was measured (y) at something that was set (x). */
export interface Point {
  x: number;
  y: number;
}

/** How much y grows with each x, by least squares. Needs two different x at least. */
export function slopeOf(points: readonly Point[]): number {
  const middle = { x: meanOf(points.map(({ x }) => x)), y: meanOf(points.map(({ y }) => y)) };
  const together = points.map(({ x, y }) => (x - middle.x) * (y - middle.y));
  return meanOf(together) / meanOf(points.map(({ x }) => (x - middle.x) ** 2));
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
