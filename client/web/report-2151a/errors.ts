import { REPORT_HEADING_NAMES } from '../../../domain/case/report-2151a';
import { errorsOf } from '../forms/form-errors';
import type { FormError } from '../page/error-summary';
import type { Language } from '../page/words';
import { choiceWord } from '../vocabulary/choice-words';
import { saysNoChange, wordsUnder } from './report';
import { reportWords } from './words';

/** What keeps the form from being sent: each of its contents is a text or "no change", and not both (S0.20 to S0.25). */
export function reportErrors(args: Record<string, unknown>, language: Language): FormError[] {
  const words = reportWords(language);
  const found = REPORT_HEADING_NAMES.flatMap((name) => {
    const [isWritten, isSame] = [wordsUnder(args, name).trim() !== '', saysNoChange(args, name)];
    if (isWritten !== isSame) return [];
    const label = choiceWord('heading-2151a', name, language);
    return [{ field: `headings.${name}`, message: isWritten ? words.saidTwice(label) : words.missing(label) }];
  });
  return found.length > 0 ? found : errorsOf('sendReport2151A', args, language);
}
