import { type Duty } from '../../../domain/duties/duty';
import { sourceOf } from '../../../domain/duties/explain';
import type { Language } from '../page/words';
import { partInSpanish } from './sentences/spanish';

/** Where a rule stands: "OPP 4-2, S1.9". Titles of documents stay as they are; what the product set says so. */
export function sourceWords(rule: Pick<Duty, 'source' | 'cites'>, language: Language): string {
  return sourceNamed(sourceOf(rule), language);
}

/** The same of a source by itself. */
export function sourceNamed(source: string, language: Language): string {
  return language === 'en' ? source : (partInSpanish('source', source) ?? source);
}
