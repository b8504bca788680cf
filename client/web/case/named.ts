import type { FamilyName } from '../../../store/family-names';
import { dayWords, monthWords } from '../page/day-words';
import type { Language } from '../page/words';
import { isCommandName } from '../../../domain/commands/catalogue';
import { commandTitle } from '../vocabulary/command-words';
import { dutyTitle } from '../vocabulary/duty-titles';
import { fieldLabel } from '../vocabulary/field-words';
import { inSpanish } from '../vocabulary/sentences/spanish';

/** Names by the id of who has them, in one case. */
export type Names = ReadonlyMap<string, string>;

/** A sentence of the core with names in place of ids: the core knows ids alone. */
export function withNames(sentence: string, names: Names): string {
  return sentence.replace(IDS, (word) => names.get(word) ?? word);
}

/** The title of a duty as people say it: in their language, with names and months. */
export function titleFor(title: string, names: Names, language: Language): string {
  return dutyTitle(title, language, {
    named: (person) => names.get(person) ?? person,
    day: (on) => dayWords(on, language),
  });
}

/** Words for a page, and the language they are in where that is not the page's own. */
export interface InWords {
  words: string;
  lang?: Language;
}

/**
 * A sentence of the core in the language of a page, with names in place of ids and days in words. One that has no
 * template in Spanish stays in English and says so.
 */
export function sentenceIn(sentence: string, names: Names, language: Language): InWords {
  if (language === 'en') return { words: readable(sentence, names, language) };
  const words = inSpanish(sentence, { named: (person) => names.get(person) ?? person });
  return words === null ? { words: readable(sentence, names, 'en'), lang: 'en' } : { words };
}

/** An English sentence of the core as people write it: names in place of ids, days and months in words. */
export function readable(sentence: string, names: Names, language: Language): string {
  return withNames(sentence, names)
    .replace(COMMANDS, (said, command: string, field: string | undefined) =>
      commandSaid(said, command, field, language),
    )
    .replace(DAYS, (_, day: string) => dayWords(day, language))
    .replace(MONTHS, (month) => monthWords(month, language));
}

/** A command that a sentence of the core leads to, by the title of its form, with the field that it speaks of. */
function commandSaid(said: string, command: string, field: string | undefined, language: Language): string {
  if (!isCommandName(command)) return said;
  const title = `“${commandTitle(command, language)}”`;
  return field ? `${title}, ${fieldLabel(command, [field], language)}` : title;
}

/** The names of each of several cases. */
export function namesByCase(names: readonly FamilyName[]): (caseId: string) => Names {
  const all = new Map<string, Map<string, string>>();
  for (const { caseId, id, name } of names) all.set(caseId, (all.get(caseId) ?? new Map()).set(id, name));
  return (caseId) => all.get(caseId) ?? NOBODY;
}

/** Where nobody's name may stand, such as in the title of a window. */
export const NOBODY: Names = new Map();

// As ids may be written; a full stop ends a sentence.
const IDS = /[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*/g;

// "(correctReferral, checked)": as they are written on the command line.
const COMMANDS = /\b([a-z]+[A-Z]\w*)\b(?:, ([a-z]\w*)(?=\)))?/g;

// With the weekday that the core writes in front, or without.
const DAYS = /(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\b(\d{4}-\d{2}-\d{2})\b/g;
// No number of a case: those have letters or more digits around.
const MONTHS = /(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])(?![\w-])/g;
