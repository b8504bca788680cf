import type { FormError } from '../../page/error-summary';
import type { Language } from '../../page/words';
import { sectionWords } from '../../plan/section-words';
import { WRITES } from '../../plan/sections';
import { fieldLabel } from '../../vocabulary/field-words';
import { errorsOf } from '../form-errors';
import { bareRows } from './section-args';

/**
 * What is wrong with a section of a plan as it was typed. A section need not be complete to be saved: only what cannot be
 * kept is an error, and an objective that is for nobody (S2.13).
 */
export function sectionErrors(args: Record<string, unknown>, language: Language): FormError[] {
  const bare = bareRows(args);
  const isOffered = (field = '') => bare.some((row) => field.startsWith(`${row}.`));
  return [...errorsOf(WRITES, args, language).filter(({ field }) => !isOffered(field)), ...forNobody(args, language)];
}

function forNobody(args: Record<string, unknown>, language: Language): FormError[] {
  const outline = (args['outline'] ?? {}) as { objectives?: { participants?: unknown[] }[] };
  return (outline.objectives ?? []).flatMap(({ participants = [] }, at) => {
    const path = ['outline', 'objectives', at, 'participants'];
    const message = sectionWords(language).chooseWhom(fieldLabel(WRITES, path, language));
    return participants.length === 0 ? [{ field: path.join('.'), message }] : [];
  });
}
