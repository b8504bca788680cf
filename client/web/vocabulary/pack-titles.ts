import type { Language } from '../page/words';
import { type Term, termFor } from './term';

/** The titles of the policy packs (policies/packs.ts): agencies keep their names. */
export const PACKS: readonly Term[] = [
  { en: 'Santa Clara County DFCS, California', es: 'Condado de Santa Clara, DFCS, California' },
  { en: 'Illinois DHS, with DCFS', es: 'Illinois DHS, con DCFS' },
  { en: 'Arizona CPS', es: 'Arizona CPS' },
  { en: 'Michigan DHHS', es: 'Michigan DHHS' },
  {
    en: 'The chapters of all five documents side by side',
    es: 'Los capítulos de los cinco documentos, uno junto a otro',
  },
];

const BY_TITLE = Object.fromEntries(PACKS.map((term) => [term.en, term]));

/** The title of a pack on a page. */
export function packTitle(title: string, language: Language): string {
  return termFor(BY_TITLE, title, language);
}
