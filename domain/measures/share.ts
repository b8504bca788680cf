/** A share in per cent with two decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;
}

/** "98.11 %"; of nothing there is no share. */
export function shareInWords(percent: number | null): string {
  return percent === null ? 'no cases' : `${percent.toFixed(2)} %`;
}

/** How often each was said, the most frequent in front. */
export function tally(said: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((one, other) => other[1] - one[1]));
}
