import { PACK_NAMES } from '../../../policies/packs';
import { versionOf } from '../../../domain/policy-version';
import type { Language } from '../page/words';
import { type Term, termFor } from './term';

const PACKS: Readonly<Record<string, Term>> = {
  reference: { en: 'Reference pack', es: 'Paquete de referencia' },
  'santa-clara': { en: 'Santa Clara County', es: 'Condado de Santa Clara' },
  'illinois-dhs': { en: 'Illinois DHS', es: 'DHS de Illinois' },
  arizona: { en: 'Arizona', es: 'Arizona' },
  michigan: { en: 'Michigan', es: 'Michigan' },
};

/** A policy pack by its name and version: "Reference pack, 2027.1"; null for what is none. */
export function policyTitle(id: string, language: Language): string | null {
  const version = PACK_NAMES.includes(id) ? versionOf(id) : null;
  return version ? `${termFor(PACKS, version.name, language)}, ${id.split('@')[1]}` : null;
}
