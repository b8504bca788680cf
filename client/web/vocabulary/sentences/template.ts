import type { Term } from '../term';
import { commandQuoted } from './places';

/* A sentence of the core with places in it, and how it is said in Spanish. */

/** How a sentence says people and days. */
export interface Saying {
  /** The name of somebody, for those who may read it; else the id. */
  named: (person: string) => string;
}

/** What was found in a sentence, ready to be said with the names that somebody may read. */
export type Said = (saying: Saying) => string;

/** What stands in a place, if it fits there. `kind` says what it has to be. */
export type Reader = (kind: string, text: string) => Said | null;

/** A place: its name, by which the Spanish sentence takes it up, and what stands in it. */
interface Hole {
  name: string;
  kind: string;
}

type Token = string | Hole;

/** A sentence in both languages, taken apart once. */
export interface Template {
  term: Term;
  english: readonly Token[];
  spanish: readonly Token[];
}

/** Takes a sentence apart: `{day}` is a place for a day, `{from:day}` one with a name of its own. */
export function templateOf(term: Term): Template {
  return { term, english: tokensOf(term.en), spanish: tokensOf(withCommands(term.es)) };
}

/** The places of a sentence. */
export function holesOf(words: string): Hole[] {
  return tokensOf(words).filter((token) => typeof token !== 'string');
}

function tokensOf(words: string): Token[] {
  const parts = words.split(/\{([^{}]+)\}/);
  return parts.flatMap((part, index): Token[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const [name = part, kind = name] = part.split(':');
    return [{ name, kind }];
  });
}

/** In Spanish `[recordContact]` stands for the command as pages call it: its code says nothing there. */
function withCommands(words: string): string {
  return words.replace(/\[(\w+)\]/g, (_, command: string) => commandQuoted(command));
}

/** Reads a text by a template: what is said in Spanish, or null where it does not fit. */
export function readBy({ english, spanish }: Template, text: string, read: Reader): Said | null {
  const found = fill(english, text, read);
  if (!found) return null;
  return (saying) =>
    spanish.map((token) => (typeof token === 'string' ? token : (found.get(token.name)?.(saying) ?? ''))).join('');
}

/** The values of the places, or null. Where a place can end at several points, each is tried, the nearest first. */
function fill(tokens: readonly Token[], text: string, read: Reader): Map<string, Said> | null {
  const [token, ...rest] = tokens;
  if (token === undefined) return text === '' ? new Map() : null;
  if (typeof token === 'string') return text.startsWith(token) ? fill(rest, text.slice(token.length), read) : null;
  for (const end of endsOf(rest[0], text)) {
    const said = read(token.kind, text.slice(0, end));
    const others = said && fill(rest, text.slice(end), read);
    if (others) return others.set(token.name, said);
  }
  return null;
}

/** Where a place can end: before what follows it, or with the text. */
function endsOf(next: Token | undefined, text: string): number[] {
  if (typeof next !== 'string') return [text.length];
  const ends: number[] = [];
  for (let at = text.indexOf(next, 1); at >= 0; at = text.indexOf(next, at + 1)) ends.push(at);
  return ends;
}
