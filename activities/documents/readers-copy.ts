import { memberOf } from '../../domain/case/family';
import type { Source } from './source';

/*
 * A copy goes to somebody of the family, and is theirs to show around. It has no protected address: nothing that says
 * where a child is placed, or with whom. And it has nothing of another adult's treatment: what is planned for an adult,
 * and how it goes, stands in that adult's copy only. A child's copy has what is planned for the child.
 *
 * The order of the product asks for it; the documents are silent. A confidentiality rule of the agency may ask for more.
 */

type Reading = Pick<Source, 'aCase' | 'reader'>;

/** Whether an entry of a plan stands in the copy; one without names is for everybody. */
export function isShown({ aCase, reader }: Reading, participants: readonly string[]): boolean {
  if (reader === null || participants.length === 0 || participants.includes(reader.id)) return true;
  return reader.role === 'parent' && participants.every((person) => memberOf(aCase, person)?.role === 'child');
}

/** Those of the people who are named beside an entry: no other adult, and to a child nobody else. */
export function shownOf({ aCase, reader }: Reading, participants: readonly string[]): string[] {
  return participants.filter((person) => {
    if (reader === null || person === reader.id) return true;
    return reader.role === 'parent' && memberOf(aCase, person)?.role === 'child';
  });
}

/** Whether words on an entry stand in the copy: those on an entry that is shared with others may speak of them. */
export function wordsAreShown(source: Reading, participants: readonly string[]): boolean {
  return shownOf(source, participants).length === participants.length;
}

/** Whether what belongs to one person, such as needs and a point of view, stands in the copy. */
export function isOwn(source: Reading, person: string): boolean {
  return shownOf(source, [person]).length > 0;
}

/** Homes and the people who keep them are told to the agency only. */
export function homesAreShown({ reader }: Reading): boolean {
  return reader === null;
}
