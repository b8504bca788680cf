import { LIST_NAMES } from '../../../../domain/case/lists';
import { dayWords, monthWords } from '../../page/day-words';
import { choiceTerm, isChoiceName } from '../choice-words';
import { COMMAND_WORDS } from '../command-words';
import { DUTY_KIND_WORDS } from '../duty-words';
import type { Term } from '../term';
import { thingInWords } from '../things';
import type { Said } from './template';

/* What can stand in a place beside the parts of sentences: days, numbers, people, things and codes. */

type Place = (text: string) => Said | null;

const PLACES: Readonly<Record<string, Place>> = {
  /** A civil date, with the weekday that the core writes in front or without. */
  day: (text) => matched(DAY, text, ([, day = '']) => dayWords(day, 'es')),
  month: (text) => matched(/^\d{4}-\d{2}$/, text, ([month]) => monthWords(month, 'es')),
  number: (text) => matched(/^\d+(?:\.\d+)?$/, text, ([number]) => number),
  time: (text) => matched(/^\d{2}:\d{2}$/, text, ([time]) => time),
  /** Somebody of the family or the staff, by id. */
  person: (text) => (ID.test(text) ? ({ named }) => named(text) : null),
  /** Something of the case, by id: "la remisión 3". */
  thing: (text) => (ID.test(text) ? saidAs(thingInWords(text, 'es')) : null),
  /** The same, of a kind of things that is known here. */
  'known-thing': (text) => (thingInWords(text, 'es') === text ? null : saidAs(thingInWords(text, 'es'))),
  /** A plan by its version, or by its id before it has one. */
  plan: (text) => (/^v\d+(?:\.\d+)?$/.test(text) ? saidAs(`el plan ${text}`) : null) ?? planById(text),
  version: (text) => matched(/^\d+(?:\.\d+)?$/, text, ([version]) => version),
  duty: (text) => matched(/^([a-z0-9-]+)\/(.+)$/, text, ([, kind = '', about = '']) => dutyById(kind, about)),
  command: (text) => (Object.hasOwn(COMMAND_WORDS, text) ? saidAs(commandQuoted(text)) : null),
  /** A document with the rules of it that are meant. */
  cited: (text) => matched(/^[A-Z][^()]*$/, text, ([cited]) => cited),
  /** Whatever somebody named: a unit, a value of the agency's own, a name in a file. */
  words: (text) => (text.trim() === text && text !== '' ? saidAs(text) : null),
};

const ID = /^[A-Za-z0-9](?:[\w-]|[.·](?=[A-Za-z0-9]))*$/;
const DAY = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\d{4}-\d{2}-\d{2})$/;

/** Whether a place of this kind is known here. */
export function isPlace(kind: string): boolean {
  return Object.hasOwn(PLACES, kind) || isChoiceName(kind);
}

/** What stands in a place, or null where it can not stand there. */
export function readPlace(kind: string, text: string): Said | null {
  const place = PLACES[kind];
  if (place) return place(text);
  if (!isChoiceName(kind)) return null;
  const term = choiceTerm(kind, text);
  // An agency's own values of a list are in its own words; the values are names and keep their capital.
  if (isListName(kind)) return term ? saidAs(term.es) : (PLACES.words?.(text) ?? null);
  return term ? saidAs(inSentence(term)) : null;
}

/** A command as pages call it: “Registrar un contacto”. */
export function commandQuoted(command: string): string {
  const words: Readonly<Record<string, Term>> = COMMAND_WORDS;
  return `“${words[command]?.es ?? command}”`;
}

function isListName(kind: string): boolean {
  const names: readonly string[] = LIST_NAMES;
  return names.includes(kind);
}

/** A heading within a sentence: without its capital, unless that is an abbreviation's. */
function inSentence({ es }: Term): string {
  return /^\p{Lu}\p{Ll}/u.test(es) ? es.charAt(0).toLowerCase() + es.slice(1) : es;
}

function planById(text: string): Said | null {
  return matched(/^plan-\d+$/, text, ([id]) => thingInWords(id, 'es'));
}

/** `contact/child-1/2027-11`: "Contacto mensual en persona" with whom and when. */
function dutyById(kind: string, about: string): Said | null {
  const terms: Readonly<Record<string, Term>> = DUTY_KIND_WORDS;
  const term = Object.hasOwn(terms, kind) ? terms[kind] : undefined;
  if (!term) return null;
  return ({ named }) => {
    const parts = about.split('/').map((part) => (/^\d{4}-\d{2}$/.test(part) ? monthWords(part, 'es') : named(part)));
    return `“${term.es}” (${parts.join(', ')})`;
  };
}

function matched(shape: RegExp, text: string, said: (found: RegExpExecArray) => string | Said | null): Said | null {
  const found = shape.exec(text);
  const words = found && said(found);
  return typeof words === 'string' ? saidAs(words) : words;
}

function saidAs(words: string): Said {
  return () => words;
}
