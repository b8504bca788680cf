/** The value that so many per cent of the values do not exceed: one of them, never one in between. */
export function percentile(values: readonly number[], perCent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = Math.max(1, Math.ceil((sorted.length * perCent) / 100));
  return sorted[at - 1] ?? NaN;
}
