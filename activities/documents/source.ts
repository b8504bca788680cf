import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { ageOf, type FamilyMember, memberOf } from '../../domain/case/family';
import type { TextId } from '../../domain/case/plan-pages';

/** What documents are made from: the case knows ids and codes, the record store names and words. */
export interface Source {
  aCase: Case;
  /** The day as of which it is told: ages, placements, what is outstanding. */
  on: CivilDate;
  /** Names of participants and staff by id. */
  names: ReadonlyMap<string, string>;
  /** Reads words from where they are kept. */
  read: (id: TextId) => Promise<string | null>;
  /** Whose copy it is; null for the agency's own, which shows everything. */
  reader: FamilyMember | null;
}

/** Words that belong into a document are not in the record store yet: a document without them would be another one. */
export class NotRecordedYet extends Error {
  override name = 'NotRecordedYet';
}

/** What somebody is called: by name, and by the id where no name is known. */
export function nameOf({ names }: Pick<Source, 'names'>, id: string): string {
  return names.get(id) ?? id;
}

/** `Daniel Martinez (13)`: the age is that of the document's day (S2.11). */
export function withAge(source: Source, id: string): string {
  const member = memberOf(source.aCase, id);
  const age = member ? ageOf(member, source.on) : null;
  return age === null ? nameOf(source, id) : `${nameOf(source, id)} (${age})`;
}

/** The words of a text; null where none was written. */
export async function wordsOf({ read }: Pick<Source, 'read'>, id: TextId | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const words = await read(id);
  if (words !== null) return words;
  throw new NotRecordedYet(
    'Words of this document are not in the record store yet: it is written a moment later. Nothing was printed; try again.',
  );
}

/** An answer for each, asked for side by side and given in order. */
export async function each<T, R>(list: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  return Promise.all(list.map(make));
}
