import type { Language } from '../page/words';

/** What the pages say for a code of the core, in both languages side by side. */
export interface Term {
  en: string;
  es: string;
}

/** A term for each of some codes: the compiler finds a code without one. */
export type Terms<Code extends string> = Readonly<Record<Code, Term>>;

/** The term for a code, or the code as it is where there is none: what an agency added is in its own words. */
export function termFor(terms: Readonly<Record<string, Term>>, code: string, language: Language): string {
  return Object.hasOwn(terms, code) ? (terms[code] as Term)[language] : code;
}
