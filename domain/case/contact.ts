import type { TimeOfDay } from '../calendar/agency-clock';
import { type CivilDate, type Month, monthOf } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { memberOf } from './family';
import { heldCaseOn } from './staff';
import type { Text } from './text';
import { nearest, placeKept, type SeenAt, seenAt, withPlaces, type YearsOfPlaces } from './visit-place';

/** How it was made: starting values of the product (GLOSSARY c3). */
export const CONTACT_METHODS = ['in-person', 'telephone', 'written', 'e-mail', 'video'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];

/** Whether anybody was met or reached (GLOSSARY c3). */
export const CONTACT_STATUSES = ['completed', 'attempted'] as const;

/** Where it was (GLOSSARY c3). */
export const CONTACT_PLACES = ['home', 'in-placement', 'school', 'office', 'court', 'other'] as const;
export type ContactPlace = (typeof CONTACT_PLACES)[number];

/**
 * One note of a contact. It may serve several people (S3.17); the list of people, not the note's kind, says whom
 * (S3.16). Its words and topics are in the journal.
 */
export interface Contact {
  id: string;
  on: CivilDate;
  /** Not kept where nobody said it, like the place. */
  time?: TimeOfDay | null;
  method: ContactMethod;
  status: (typeof CONTACT_STATUSES)[number];
  place?: ContactPlace | null;
  /** Whom it was with or meant for. */
  with: string[];
  /** Those of them who were seen in person, and no others (S3.15, S3.20). */
  seen: string[];
  /** Whom it named as seen while it was said to be a visit: for when it is corrected back. Not kept of the others. */
  seenAsVisit?: string[];
  /** Staff id of whoever made it. */
  by: string;
  /** Said to be made in the assigned worker's stead: without it another person's visit does not count (S3.4). */
  covering: boolean;
}

/** All contacts of a case: the latest as they were recorded, of the older ones what still counts. */
export interface ContactBook {
  /** How many were recorded ever: a number is not given twice. */
  recorded: number;
  /** The latest, for correction. */
  latest: Contact[];
  /** By person, the first day in each month on which a visit counted. */
  seen: Record<string, CivilDate[]>;
  /** By person, the days of completed calls, by telephone or video. */
  calls: Record<string, CivilDate[]>;
  /** By person, the days of completed letters and mails. */
  letters: Record<string, CivilDate[]>;
  /** By child, where the visits of each month were that counted. */
  places: YearsOfPlaces;
}

export const NO_CONTACTS: ContactBook = { recorded: 0, latest: [], seen: {}, calls: {}, letters: {}, places: {} };

/** So many notes stay as they were recorded; ten years of them would fill the state (product default). */
export const KEPT_FOR_CORRECTION = 96;

/** What goes on record of a note beside what the case keeps: who was seen alone, its words, its topics. */
export interface ContactNote {
  alone: string[];
  narrative: Text | null;
  topics: string[];
}

export interface ContactEvents {
  contactRecorded: Contact & ContactNote;
  contactCorrected: { was: Pick<Contact, 'on' | 'with'> } & Contact & ContactNote;
  contactDeleted: { contact: string } & Pick<Contact, 'on' | 'with'>;
}

export const evolveContacts: Evolvers<ContactEvents> = {
  contactRecorded: (aCase, event) =>
    withBook(aCase, (book) =>
      folded({ ...book, recorded: book.recorded + 1, latest: [...book.latest, rowOf(event)] }, aCase),
    ),
  contactCorrected: (aCase, event) =>
    withBook(aCase, (book) => ({
      ...book,
      latest: book.latest.map((each) => (each.id === event.id ? rowOf(event) : each)),
    })),
  contactDeleted: (aCase, { contact }) =>
    withBook(aCase, (book) => ({ ...book, latest: book.latest.filter((each) => each.id !== contact) })),
};

/** A visit with a person in a month. */
export interface Sighting {
  on: CivilDate;
  /** Null for one that is too old to be kept as recorded. */
  contact: Contact | null;
}

/** The first visit of the month with that person that counts, by the assigned worker or said to be covering (S3.4). */
export function seenInMonth(aCase: Case, person: string, month: Month): Sighting | null {
  return indexOf(aCase).seen.get(person)?.get(month) ?? null;
}

/** The days on which a person was seen by a visit that counts, in order: of the older months the first of each. */
export function visitDays(aCase: Case, person: string): CivilDate[] {
  const { latest, seen } = aCase.contacts;
  return days(
    seen[person],
    latest.filter((contact) => countsFor(aCase, contact, person)).map(({ on }) => on),
  );
}

/** The notes about a person in a month, of those that are kept as recorded. */
export function contactsInMonth(aCase: Case, person: string, month: Month): readonly Contact[] {
  return indexOf(aCase).rows.get(person)?.get(month) ?? [];
}

/** Where a child was seen in a month, by the visits that count (S3.5–S3.7); null in a month without one. */
export function whereSeen(aCase: Case, child: string, month: Month): SeenAt | null {
  const visits = contactsInMonth(aCase, child, month).filter((contact) => countsFor(aCase, contact, child));
  const kept = placeKept(aCase.contacts.places, child, month);
  return nearest([...visits.map((visit) => seenAt(aCase, visit, child)), ...(kept ? [kept] : [])]);
}

/** A completed visit at which this person was seen, by whoever held the case that day or in that person's stead. */
export function countsFor(aCase: Case, contact: Contact, person: string): boolean {
  return contact.seen.includes(person) && (contact.covering || heldCaseOn(aCase, contact.by, contact.on));
}

/** The days of completed calls with a person, by telephone or video, by anybody of the agency. In order, each once. */
export function callDays(aCase: Case, person: string): readonly CivilDate[] {
  return indexOf(aCase).calls.get(person) ?? [];
}

/** The days of completed calls and letters, by anybody of the agency: what replaces a visit to an excepted parent. */
export function callOrLetterDays(aCase: Case, person: string): readonly CivilDate[] {
  return indexOf(aCase).callsAndLetters.get(person) ?? [];
}

/** A note by id, while it is kept for correction. */
export function contactOf(aCase: Case, id: string): Contact | undefined {
  return aCase.contacts.latest.find((contact) => contact.id === id);
}

/** A completed visit in person: the only kind at which anybody is seen. */
export function isVisit({ method, status }: Pick<Contact, 'method' | 'status'>): boolean {
  return method === 'in-person' && status === 'completed';
}

// ── looked up by person and month ──────────────────────────────────────────────────────────────────────────────────

type ByMonth<T> = Map<string, Map<Month, T>>;

interface ContactIndex {
  assignments: Case['assignments'];
  seen: ByMonth<Sighting>;
  rows: ByMonth<Contact[]>;
  calls: Map<string, CivilDate[]>;
  callsAndLetters: Map<string, CivilDate[]>;
}

const indexes = new WeakMap<ContactBook, ContactIndex>();

/** A case of ten years asks for six hundred months each time its agenda is derived. */
function indexOf(aCase: Case): ContactIndex {
  const known = indexes.get(aCase.contacts);
  // Who held the case when decides whose visit counts.
  if (known && known.assignments === aCase.assignments) return known;
  const index = indexed(aCase);
  indexes.set(aCase.contacts, index);
  return index;
}

function indexed(aCase: Case): ContactIndex {
  const { latest, seen, calls, letters } = aCase.contacts;
  const index: ContactIndex = {
    assignments: aCase.assignments,
    seen: new Map(),
    rows: new Map(),
    calls: new Map(),
    callsAndLetters: new Map(),
  };
  for (const [person, on] of Object.entries(seen)) {
    for (const day of on) monthsFor(index.seen, person).set(monthOf(day), { on: day, contact: null });
  }
  for (const contact of latest) {
    for (const person of contact.with) enter(index, person, contact, aCase);
  }
  const called = latest.filter(isCall);
  const written = latest.filter(isLetter);
  for (const person of peopleIn(aCase.contacts)) {
    const theirs = (notes: Contact[]) => notes.filter((note) => note.with.includes(person)).map(({ on }) => on);
    index.calls.set(person, days(calls[person], theirs(called)));
    index.callsAndLetters.set(person, days(index.calls.get(person), letters[person], theirs(written)));
  }
  return index;
}

function enter({ seen, rows }: ContactIndex, person: string, contact: Contact, aCase: Case): void {
  const month = monthOf(contact.on);
  const notes = monthsFor(rows, person);
  notes.set(month, [...(notes.get(month) ?? []), contact]);
  const first = seen.get(person)?.get(month);
  if (countsFor(aCase, contact, person) && !(first && first.on <= contact.on))
    monthsFor(seen, person).set(month, { on: contact.on, contact });
}

function monthsFor<T>(byPerson: ByMonth<T>, person: string): Map<Month, T> {
  let months = byPerson.get(person);
  if (!months) byPerson.set(person, (months = new Map()));
  return months;
}

function peopleIn({ latest, calls, letters }: ContactBook): string[] {
  return [...new Set([...Object.keys(calls), ...Object.keys(letters), ...latest.flatMap((contact) => contact.with)])];
}

function isCall({ method, status }: Contact): boolean {
  return status === 'completed' && (method === 'telephone' || method === 'video');
}

function isLetter({ method, status }: Contact): boolean {
  return status === 'completed' && (method === 'written' || method === 'e-mail');
}

// ── kept small ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The oldest note beyond the limit leaves behind what it counts for. */
function folded(book: ContactBook, aCase: Case): ContactBook {
  const [oldest] = book.latest;
  if (!oldest || book.latest.length <= KEPT_FOR_CORRECTION) return book;
  const visited = oldest.with.filter((person) => countsFor(aCase, oldest, person));
  return {
    ...book,
    latest: book.latest.slice(1),
    seen: withDay(book.seen, visited, (known) => firstOfMonths(days(known, [oldest.on]))),
    calls: withDay(book.calls, isCall(oldest) ? oldest.with : [], (known) => days(known, [oldest.on])),
    letters: withDay(book.letters, isLetter(oldest) ? oldest.with : [], (known) => days(known, [oldest.on])),
    places: withPlaces(
      book.places,
      aCase,
      oldest,
      visited.filter((person) => memberOf(aCase, person)?.role === 'child'),
    ),
  };
}

function withDay(
  known: Record<string, CivilDate[]>,
  people: readonly string[],
  add: (days: CivilDate[]) => CivilDate[],
): Record<string, CivilDate[]> {
  return { ...known, ...Object.fromEntries(people.map((person) => [person, add(known[person] ?? [])])) };
}

/** Together, in order, each once. */
function days(...lists: (readonly CivilDate[] | undefined)[]): CivilDate[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}

function firstOfMonths(inOrder: readonly CivilDate[]): CivilDate[] {
  return inOrder.filter((day, index) => index === 0 || monthOf(day) !== monthOf(inOrder[index - 1] as CivilDate));
}

function rowOf({
  id,
  on,
  time,
  method,
  status,
  place,
  with: people,
  seen,
  seenAsVisit,
  by,
  covering,
}: Contact): Contact {
  const said = { ...(time && { time }), ...(place && { place }), ...(seenAsVisit && { seenAsVisit }) };
  return { id, on, ...said, method, status, with: people, seen, by, covering };
}

function withBook(aCase: Case, change: (book: ContactBook) => ContactBook): Case {
  return { ...aCase, contacts: change(aCase.contacts) };
}
