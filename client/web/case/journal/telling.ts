import { civilDateAt } from '../../../../domain/calendar/agency-clock';
import { isCivilDate, isMonth } from '../../../../domain/calendar/civil-date';
import type { Case } from '../../../../domain/case/case';
import type { CaseEvent, EventType } from '../../../../domain/case/events';
import type { JournalEntry } from '../../../../store/record-store';
import { policyOf, sensitiveItems } from '../../../../policies/packs';
import { dayWords, monthWords } from '../../page/day-words';
import type { Language } from '../../page/words';
import { codeWord } from '../../vocabulary/code-word';
import { eventFieldLabel } from '../../vocabulary/event-field-words';
import { policyTitle } from '../../vocabulary/policy-words';
import { type InWords, type Names, sentenceIn, titleFor } from '../named';
import { thingNames } from '../things';
import type { TextsRead } from '../texts-read';
import { saidInLine } from './about';
import { journalWords } from './words';

/** In which words a journal is told. */
export interface Telling {
  /** Of people, of the things of the case and of its duties, by id. */
  names: Names;
  /** What the checklists and their items are called, by code. */
  items: Names;
  /** What people wrote, by the id of the text, as far as somebody asked for it. */
  texts?: TextsRead;
  language: Language;
  zone: string;
}

/** The words for the journal of a case: duties have their titles from what was said of them when they arose. */
export function tellingOf(aCase: Case, journal: readonly JournalEntry[], people: Names, language: Language): Telling {
  const titles = journal.flatMap(({ event }) =>
    event.type === 'dutyOpened' ? [[event.duty, titleFor(event.title, people, language)] as const] : [],
  );
  const items = policyOf(aCase).checklists.flatMap(({ code, title, items: all }) =>
    [{ code, asks: title }, ...all].map((each) => [each.code, sentenceIn(each.asks, people, language).words] as const),
  );
  const things = thingNames(aCase, { names: people, language });
  return {
    names: new Map([...titles, ...things, ...people]),
    items: new Map(items),
    language,
    zone: aCase.settings.zone,
  };
}

/** What the line says beside what happened: "In person, Sol Marlow, Thu, May 6, 2027"; empty where there is nothing. */
export function inLine(event: CaseEvent, telling: Telling): InWords {
  const facts = event as unknown as Record<string, unknown>;
  const said = saidInLine(event).map((name) => factSaid(event.type, name, facts[name], telling));
  const words = said.flatMap((each) => each.words || []).join(', ');
  return said.some(({ lang }) => lang) ? { words, lang: 'en' } : { words };
}

/** A fact of an event: what it is called, and what is said of it. */
export interface FactInWords extends InWords {
  label: string;
}

/** The facts of an event that its line does not say. */
export function detailsOf(event: CaseEvent, telling: Telling): FactInWords[] {
  const told = saidInLine(event);
  return Object.entries(event).flatMap(([name, value]) => {
    if (name === 'type' || told.includes(name) || isUnsaid(event.type, name)) return [];
    const said = factSaid(event.type, name, value as unknown, telling);
    const label = eventFieldLabel(event.type, name, telling.language);
    return said.words === '' || label === null ? [] : [{ label, ...said }];
  });
}

/** A sentence of the core says which language it is in; all else is in the page's own. */
function factSaid(type: EventType, name: string, value: unknown, telling: Telling): InWords {
  return typeof value === 'string'
    ? valueInWords(type, name, value, telling)
    : { words: inWords(type, name, value, telling) };
}

/*
 * Of the machinery; what the line says in other words; what is shown on a page of its own, such as the pages of a plan; and
 * what is said of a referral by what is left out of it.
 */
const UNSAID: ReadonlySet<string> = new Set([
  'absence',
  'absences',
  'again',
  'at',
  'contact',
  'empty',
  'exchange',
  'form',
  'hash',
  'id',
  'missing',
  'notice',
  'outline',
  'particulars',
  'request',
  'seenAsVisit',
  'settings',
  'step',
  'submission',
  'title',
  'unchecked',
  'version',
  'warning',
  'wasBecause',
  'familyAssessmentRecorded.written',
]);

function isUnsaid(type: EventType, name: string): boolean {
  return UNSAID.has(name) || UNSAID.has(`${type}.${name}`);
}

function inWords(type: EventType, name: string, value: unknown, telling: Telling): string {
  const { language } = telling;
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value))
    return value
      .map((each) => inWords(type, name, each, telling))
      .filter(Boolean)
      .join(', ');
  if (typeof value === 'boolean') return value ? journalWords(language).yes : journalWords(language).no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return valueInWords(type, name, value, telling).words;
  if (typeof value !== 'object') return '';
  if ('hash' in value) {
    const { id = '', empty } = value as { id?: string; empty?: boolean };
    return empty ? '' : (telling.texts?.get(id) ?? journalWords(language).written);
  }
  return Object.entries(value)
    .flatMap(([part, each]) => {
      const said = isUnsaid(type, part) ? '' : inWords(type, part, each as unknown, telling);
      const label = eventFieldLabel(type, part, language);
      if (said === '' || label === null) return [];
      return CALLED_BY.includes(part) ? said : `${label}: ${said}`;
    })
    .join('; ');
}

const CALLED_BY = ['person', 'child', 'objective', 'kind', 'service', 'on', 'channel', 'direction', 'month'];

function valueInWords(type: EventType, name: string, value: string, telling: Telling): InWords {
  const { names, language } = telling;
  const words = knownAs(type, name, value, telling);
  return words === null ? sentenceIn(value, names, language) : { words };
}

/** The ids of what people wrote for an event, of what its details show; of a checklist with sensitive items none (S4.27). */
export function textsOf(event: CaseEvent): string[] {
  if (event.type === 'checklistRecorded' && sensitiveItems(event.checklist).length > 0) return [];
  const shown = Object.entries(event).filter(([name]) => !isUnsaid(event.type, name));
  return shown.flatMap(([, value]) => textsIn(event.type, value));
}

function textsIn(type: EventType, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(type, each));
  if ('hash' in value) {
    const { id, empty } = value as { id?: string; empty?: boolean };
    return id && !empty ? [id] : [];
  }
  return Object.entries(value).flatMap(([name, each]) => (isUnsaid(type, name) ? [] : textsIn(type, each)));
}

/** Somebody, something, a day or a code in words; null for a sentence. */
function knownAs(type: EventType, name: string, value: string, telling: Telling): string | null {
  const { names, items, language, zone } = telling;
  const item = type === 'checklistRecorded' ? items.get(value) : undefined;
  const known = item ?? names.get(value) ?? policyTitle(value, language);
  if (known || value === '') return known ?? '';
  if (isCivilDate(value)) return dayWords(value, language);
  if (isMonth(value)) return monthWords(value, language);
  if (INSTANT.test(value)) return dayWords(civilDateAt(value, zone), language);
  return codeWord(name, value, language);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
