import { readPlace } from './places';
import { PARTS, SENTENCES } from './all';
import { readBy, type Said, type Saying, type Template, templateOf } from './template';

/**
 * A sentence of the core in Spanish; null where no template fits. The core writes English, and what it wrote stays in
 * journals for good: the English sentence is the key, and its parts are put together anew.
 */
export function inSpanish(sentence: string, saying: Saying): string | null {
  const said = known.get(sentence) ?? remembered(sentence);
  return said === null ? null : polished(said(saying));
}

/** A part of a sentence by itself, such as the source of a rule; null where none of its kind fits. */
export function partInSpanish(kind: string, part: string): string | null {
  const said = read(kind, part);
  return said && polished(said({ named: (person) => person }));
}

// A page shows the same few hundred sentences again and again; a bound keeps those of all cases from piling up.
const REMEMBERED = 5_000;
const known = new Map<string, Said | null>();

function remembered(sentence: string): Said | null {
  if (known.size >= REMEMBERED) known.clear();
  const said = whole(sentence) ?? severalIn(sentence);
  known.set(sentence, said);
  return said;
}

function whole(sentence: string): Said | null {
  for (const { template, startsWithCode } of TEMPLATES) {
    const said = readBy(template, sentence, read);
    if (said) return startsWithCode ? (saying) => withCapital(said(saying)) : said;
  }
  return null;
}

/** A refusal may be several sentences in a row, each with its own template. */
function severalIn(text: string): Said | null {
  for (let at = text.indexOf('. ', 1); at >= 0; at = text.indexOf('. ', at + 1)) {
    const first = whole(text.slice(0, at + 1));
    const rest = first && (whole(text.slice(at + 2)) ?? severalIn(text.slice(at + 2)));
    if (first && rest) return (saying) => `${first(saying)} ${rest(saying)}`;
  }
  return null;
}

// An id may begin a sentence; what is said of it begins with an article.
const CODES = ['thing', 'known-thing', 'plan', 'duty', 'deed', 'plan-page', 'month'];

const TEMPLATES = SENTENCES.map((term) => {
  const template = templateOf(term);
  return { template, startsWithCode: beginsWithCode(template) };
});

const PARTS_BY_KIND: ReadonlyMap<string, readonly Template[]> = new Map(
  Object.entries(PARTS).map(([kind, terms]) => [kind, terms.map(templateOf)]),
);

/** What stands in a place: a part of a sentence with places of its own, several things in a row, or one thing. */
function read(kind: string, text: string): Said | null {
  if (kind.endsWith('*')) return readRow(kind.slice(0, -1), text);
  const parts = PARTS_BY_KIND.get(kind);
  if (!parts) return readPlace(kind, text);
  for (const part of parts) {
    const said = readBy(part, text, read);
    if (said) return said;
  }
  return null;
}

/** Several in a row: "absence-1 (child-1, runaway), absence-2 (…)". Of none the core says so. */
function readRow(kind: string, text: string): Said | null {
  if (text === 'none' || text === 'none yet') return () => 'no hay';
  const between = ['; ', ' · ', ', '].find((each) => text.includes(each)) ?? ', ';
  const items = between === ', ' ? text.split(/, (?![^(]*\))/) : text.split(between);
  const said = items.map((item) => read(kind, item));
  return said.every((each) => each !== null) ? (saying) => said.map((each) => each(saying)).join(between) : null;
}

function beginsWithCode({ spanish: [first] }: Template): boolean {
  return typeof first === 'object' && CODES.includes(first.kind);
}

function withCapital(words: string): string {
  const at = words.search(/\p{L}/u);
  return at < 0 ? words : words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
}

/** "de el plan 2" is said "del plan 2", and "1 días" is one. */
function polished(words: string): string {
  return words
    .replace(/(?<!\p{L})([Dd])e el (?=\p{Ll})/gu, '$1el ')
    .replace(/(?<!\p{L})([Aa]) el (?=\p{Ll})/gu, '$1l ')
    .replace(ONE, (_, unit: keyof typeof SINGULAR) => `1 ${SINGULAR[unit]}`);
}

const SINGULAR = {
  'días hábiles': 'día hábil',
  días: 'día',
  meses: 'mes',
  horas: 'hora',
  minutos: 'minuto',
  revisiones: 'revisión',
} as const;

const ONE = new RegExp(`(?<![\\d.,])1 (${Object.keys(SINGULAR).join('|')})(?!\\p{L})`, 'gu');
