import type { Term } from '../../../client/web/vocabulary/term';

/** What reads the same in both languages, and may: cognates, forms and programmes by their names. */
const SAME_IN_BOTH = /^(?:No|Error|Hospital|RSP|ILP|Fax|Supervisor|Personal)$/;

/** Terms in which a language is empty, or Spanish says what English says. */
export function unfitTerms(terms: Readonly<Record<string, Term>>, same: RegExp = SAME_IN_BOTH): string[] {
  return Object.entries(terms)
    .filter(([, { en, es }]) => en.trim() === '' || es.trim() === '' || (en === es && !same.test(en)))
    .map(([code]) => code);
}
