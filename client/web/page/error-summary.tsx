import type { FC } from 'hono/jsx';
import { fieldId } from './field';
import { useFrame } from './frame';
import { pageWords } from './page-words';
import type { Language } from './words';

/** What is wrong with what was typed: in a field, or with the whole. */
export interface FormError {
  /** The name of the field; without one the error is not about a single field. */
  field?: string;
  message: string;
  /** The language of the message where it is not the page's own. */
  lang?: Language;
}

/** All that is wrong with a form, at the top of its page, each leading to its field. Nothing where nothing is wrong. */
export const ErrorSummary: FC<{ errors: readonly FormError[] }> = ({ errors }) => {
  const words = pageWords(useFrame().language);
  if (errors.length === 0) return null;
  return (
    <section class="error-summary" aria-labelledby="problem" tabindex={-1}>
      <h2 id="problem">{words.problem}</h2>
      <ul>
        {errors.map(({ field, message, lang }) => (
          <li lang={lang}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </section>
  );
};

/** What is wrong with one field, for its own place on the page. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
