/** What stands there, whatever the order of its keys; nothing and an empty list are the same. */
export function saidIn(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(saidIn).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => saidIn(each) !== '');
  return entries.length === 0
    ? ''
    : `{${entries
        .map(([key, each]) => `${key}:${saidIn(each)}`)
        .sort()
        .join(',')}}`;
}
