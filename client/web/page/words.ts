import type { StaffEntry } from '../../../store/record-store';

/** The languages of the pages: a person's choice. */
export type Language = StaffEntry['language'];

/** The words of a page in both languages. Whatever English says, Spanish says: the compiler finds what is missing. */
export function bilingual<const W extends object>(en: W, es: Worded<W>): (language: Language) => Worded<W> {
  return (language) => (language === 'es' ? es : (en as unknown as Worded<W>));
}

/** The same keys with words, or functions that give words, or more of the same. */
type Worded<W> = {
  [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...given: infer Given) => unknown
      ? (...given: Given) => string
      : Worded<W[K]>;
};
