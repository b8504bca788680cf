import type { Language } from '../page/words';
import { type Term, termFor } from './term';

/** The titles of the policy packs (policies/packs.ts): agencies keep their names. */
const PACKS: Readonly<Record<string, Term>> = {
  'Santa Clara County DFCS, California': {
    en: 'Santa Clara County DFCS, California',
    es: 'Condado de Santa Clara, DFCS, California',
  },
  'Illinois DHS, with DCFS': { en: 'Illinois DHS, with DCFS', es: 'Illinois DHS, con DCFS' },
  'Arizona CPS': { en: 'Arizona CPS', es: 'Arizona CPS' },
  'Michigan DHHS': { en: 'Michigan DHHS', es: 'Michigan DHHS' },
  'The chapters of all five documents side by side': {
    en: 'The chapters of all five documents side by side',
    es: 'Los capítulos de los cinco documentos, uno junto a otro',
  },
};

/** The title of a pack on a page. */
export function packTitle(title: string, language: Language): string {
  return termFor(PACKS, title, language);
}
