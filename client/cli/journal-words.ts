import { timeOfDayAt } from '../../domain/calendar/agency-clock';
import { withWeekday } from '../../domain/calendar/civil-date';
import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import type { JournalEntry } from '../../store/record-store';
import type { Tampering, Verification } from '../../store/verify';
import { NARROW, table } from './table';
import { wrapped } from './wrap';

const HEADING = [['No.'], ['When'], ['Who'], ['What']];

/** A journal for people: who did what, when, on the agency's clock. */
export function journalInWords(
  caseId: string,
  entries: readonly JournalEntry[],
  all: readonly RecordedEvent[],
  width: number,
): string {
  const zone = zoneOf(all);
  const title = `Journal of case ${caseId}, ${entries.length} of ${all.length} events, times of ${zone}`;
  const lines =
    width < NARROW
      ? entries.flatMap((entry) => blockOf(entry, zone, width))
      : table([HEADING, ...entries.map((entry) => rowOf(entry, zone))], width);
  return [...wrapped(title, width), '', ...(entries.length > 0 ? lines : ['Nothing was recorded on these days.'])].join(
    '\n',
  );
}

function zoneOf(all: readonly RecordedEvent[]): string {
  const opening = all.map(({ event }) => event).find((event) => event.type === 'caseOpened');
  return opening?.settings.zone ?? 'UTC';
}

function rowOf(entry: JournalEntry, zone: string): string[][] {
  return [[String(entry.sequence)], [whenOf(entry, zone)], [entry.by], [whatOf(entry.event)]];
}

function blockOf(entry: JournalEntry, zone: string, width: number): string[] {
  const what = wrapped(whatOf(entry.event), width - 2).map((line) => `  ${line}`);
  return [...wrapped(`${entry.sequence}  ${whenOf(entry, zone)}  ${entry.by}`, width), ...what];
}

function whenOf({ on, at }: JournalEntry, zone: string): string {
  return `${withWeekday(on)} ${timeOfDayAt(at, zone)}`;
}

/** "planSubmitted: plan plan-1, submission submission-1". Words stand in the record store; the rest is in the JSON. */
function whatOf({ type, ...facts }: CaseEvent): string {
  const said = inOrder(facts).flatMap(([name, value]) => factOf(name, value));
  return said.length > 0 ? `${type}: ${said.join(', ')}` : type;
}

// A database gives the facts of an event back in an order of its own; people want to know first what it is about.
const FIRST = ['id', 'duty', 'plan', 'report', 'request', 'person', 'child', 'kind', 'on', 'from', 'to', 'due', 'was'];

function inOrder(facts: object): [string, unknown][] {
  return Object.entries(facts).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

function placeOf(name: string): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}

function factOf(name: string, value: unknown): string[] {
  if (isScalar(value)) return scalarOf(name, value);
  if (Array.isArray(value)) return value.length > 0 ? [`${name} ${thingsOf(name, value)}`] : [];
  return value ? [`${name} ${thingsOf(name, [value])}`] : [];
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function scalarOf(name: string, value: string | number | boolean): string[] {
  if (typeof value === 'boolean') return value ? [name] : [];
  return [`${name} ${value}`];
}

// Who is in a case is told by its opening as a list of ids: the rest of them is a page.
const IDS_ALONE = ['family', 'staff'];

// Of a thing that says more than this the id alone is told, and of the others in its list: product default.
const FACTS_AT_MOST = 3;

/** "child-2 (signedOn 2005-07-19)" */
function thingsOf(name: string, values: readonly unknown[]): string {
  const things = values.map(thingOf);
  const idsAlone = IDS_ALONE.includes(name) || things.some(({ facts }) => facts.length > FACTS_AT_MOST);
  return things.map(({ id, facts }) => (idsAlone || facts.length === 0 ? id : `${id} (${facts.join(', ')})`)).join(' ');
}

// What a thing in a list is called by, or is about.
const CALLED_BY = ['id', 'person', 'objective', 'child'];

function thingOf(value: unknown): { id: string; facts: string[] } {
  if (isScalar(value)) return { id: `${value}`, facts: [] };
  const thing = (value ?? {}) as Record<string, unknown>;
  const calledBy = CALLED_BY.find((name) => typeof thing[name] === 'string');
  if (calledBy === undefined) return { id: '…', facts: [] };
  // A text is known by its hash: that is nothing to read.
  const facts = 'hash' in thing ? [] : inOrder(thing).filter(([name]) => name !== calledBy);
  return {
    id: thing[calledBy] as string,
    facts: facts.flatMap(([name, fact]) => (isScalar(fact) ? scalarOf(name, fact) : [])),
  };
}

/** What came of verifying, for people. */
export function verificationInWords({ cases, events, found }: Verification, width: number): string {
  const read = `${counted(events, 'event')} of ${counted(cases, 'case')} read.`;
  if (found.length === 0) return `${read} Each says what was recorded, and none is missing.`;
  const wrong = found.flatMap((each) => wrapped(`${each.case}: ${tamperingInWords(each)}`, width));
  return [
    `${read} ${counted(found.length, 'place')} where the journal is not what was recorded:`,
    ...wrong,
    ...wrapped('Keep this database as it is, and compare it with a backup: docs/operating.md says how.', width),
  ].join('\n');
}

function tamperingInWords({ what, sequence, other }: Tampering): string {
  if (what === 'moved') return `event ${sequence} was recorded as event ${other}.`;
  if (what === 'changed') return `event ${sequence} was changed, or the one before it.`;
  return other === sequence ? `event ${sequence} is missing.` : `events ${sequence} to ${other} are missing.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
