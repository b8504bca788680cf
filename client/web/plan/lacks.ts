import { formPage, planPage } from '../case/addresses';
import { sentenceIn } from '../case/named';
import type { Language } from '../page/words';
import { LACK_PATTERNS, type Settled } from './lack-patterns';
import { LackReading, type PlanRead } from './lack-reading';
import { type PlanSection, sectionOf, sectionPage } from './sections';

/*
 * What the core finds missing in a plan, for people: in words of theirs, with the way to the field or the form that settles
 * it. The core says it in sentences that name the field; a test holds that every one of them is read here.
 */

/** One thing that stands in the way of submitting a plan. */
export interface Lack {
  /** In the reader's language; the core's own sentence where nothing here reads it. */
  text: string;
  isRead: boolean;
  /** Where the text is not in the reader’s language. */
  lang?: Language;
  /** Where in the plan it is written: the name of the field, and its section. */
  field: string | null;
  section: PlanSection | null;
  /** The page where it is settled; null where nothing here knows it. */
  href: string | null;
}

/** What a plan lacks by the sentences of the core. */
export function lacksIn(sentences: readonly string[], read: PlanRead): Lack[] {
  return sentences.map((sentence) => lackIn(sentence, sentences, read));
}

function lackIn(sentence: string, all: readonly string[], read: PlanRead): Lack {
  for (const [pattern, settled] of LACK_PATTERNS) {
    const found = pattern.exec(sentence);
    if (found) return lackOf(settled(new LackReading(read, all, sentence), ...found.slice(1)), read);
  }
  const { words: text, lang } = sentenceIn(sentence, read.names, read.language);
  return { text, isRead: false, field: null, section: null, href: null, ...(lang && { lang }) };
}

function lackOf(settled: Settled, read: PlanRead): Lack {
  const { aCase, plan } = read;
  const { text } = settled;
  if ('by' in settled) {
    const given = { plan: plan.id, ...settled.given, back: planPage(aCase.id, plan.id) };
    return { text, isRead: true, field: null, section: null, href: formPage(aCase.id, settled.by, given) };
  }
  return lackAt(settled.field, text, read);
}

/** What is missing in a field of a plan. */
export function lackAt(field: string, text: string, { aCase, plan }: PlanRead): Lack {
  const section = sectionOf(field) ?? null;
  return { text, isRead: true, field, section, href: section && sectionPage(aCase.id, plan.id, section, field) };
}
