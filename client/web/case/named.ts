import type { FamilyName } from '../../../store/family-names';

/** Names by the id of who has them, in one case. */
export type Names = ReadonlyMap<string, string>;

/** A sentence of the core with names in place of ids: the core knows ids alone. */
export function withNames(sentence: string, names: Names): string {
  return sentence.replace(IDS, (word) => names.get(word) ?? word);
}

/** The names of each of several cases. */
export function namesByCase(names: readonly FamilyName[]): (caseId: string) => Names {
  const all = new Map<string, Map<string, string>>();
  for (const { caseId, id, name } of names) all.set(caseId, (all.get(caseId) ?? new Map()).set(id, name));
  return (caseId) => all.get(caseId) ?? NOBODY;
}

const NOBODY: Names = new Map();

// As ids may be written; a full stop ends a sentence.
const IDS = /[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*/g;
