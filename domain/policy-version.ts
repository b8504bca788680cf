/** A policy pack's id in parts: `santa-clara@2027.1` is the first of 2027 that the agency released. */
export interface PolicyVersion {
  name: string;
  year: number;
  number: number;
}

/** Reads a pack's id; null for anything else, a name without a version among it. */
export function versionOf(id: string): PolicyVersion | null {
  const [, name, year, number] = /^([a-z0-9-]+)@(\d{4})\.(\d{1,4})$/.exec(id) ?? [];
  return name && year && number ? { name, year: Number(year), number: Number(number) } : null;
}

/** Whether a pack is an older version of another; packs of different names are neither older nor newer. */
export function isOlder(id: string, than: string): boolean {
  const [one, other] = [versionOf(id), versionOf(than)];
  if (!one || !other || one.name !== other.name) return false;
  return one.year !== other.year ? one.year < other.year : one.number < other.number;
}

/** Whether two ids are versions of one pack. */
export function isSamePack(one: string, other: string): boolean {
  return versionOf(one)?.name === versionOf(other)?.name;
}
