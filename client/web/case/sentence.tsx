import type { FC } from 'hono/jsx';
import type { Language } from '../page/words';
import { type Names, sentenceIn } from './named';

/** A sentence of the core on a page, in the language of the page; one that stays in English is marked as English. */
export const Sentence: FC<{ of: string; names: Names; language: Language }> = ({ of, names, language }) => {
  const { words, lang } = sentenceIn(of, names, language);
  return lang ? <span lang={lang}>{words}</span> : <>{words}</>;
};
