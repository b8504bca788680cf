import { isDeepStrictEqual } from 'node:util';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { CaseEvent, RecordedEvent } from '../domain/case/events';
import { type ListedFile, NO_FILE } from '../domain/duties/listed';
import { EventConflict } from './failure';
import { CHAIN_START, hashOf } from './hash-chain';
import type { JournalEntry, RecordBatch } from './record-store';
import { portions } from './portions';
import type { EventRow, Tables } from './tables';

/**
 * Appends the events of a batch, each linked to the one before it; those that stand in the journal already must say the
 * same. A gap is recorded as it is: a case goes on after its store was restored, and verifying names what is missing.
 * Returns what was new, and the link that it hangs on.
 */
export async function appendEvents(db: Kysely<Tables>, { caseId, turns }: RecordBatch): Promise<Appended | null> {
  const before = await lockedLink(db, caseId);
  const events = turns.flatMap((turn) => turn.events);
  const [known, fresh] = parted(events, ({ sequence }) => sequence <= before.sequence);
  if (known.length > 0) await refuseOthers(db, caseId, known);
  const rows = linked(caseId, before.hash, fresh);
  for (const portion of portions(rows)) await append(db, caseId, portion);
  const newest = rows.at(-1);
  return newest ? { before, events: fresh, sequence: newest.sequence, hash: newest.hash } : null;
}

/** What a batch added to a journal. */
export interface Appended {
  /** The case as it was listed before. */
  before: ListedFile;
  events: RecordedEvent[];
  /** The end of the chain. */
  sequence: number;
  hash: string;
}

async function append(db: Kysely<Tables>, caseId: string, rows: Insertable<EventRow>[]): Promise<void> {
  const insert = db.insertInto('event').values(rows);
  const added = await insert.onConflict((at) => at.columns(['caseId', 'sequence']).doNothing()).execute();
  // Another process was faster with the first events of a case: there was no link yet to wait at.
  if (Number(added[0]?.numInsertedOrUpdatedRows) < rows.length) await refuseOthers(db, caseId, rows.map(recorded));
}

/** A case as it is listed, with the end of its chain. */
export interface CaseLink extends ListedFile {
  sequence: number;
  hash: string;
}

/** The end of a case's chain, or null before its first event. */
export async function readLink(db: Kysely<Tables>, caseId: string): Promise<CaseLink | null> {
  return (await linkOf(db, caseId).executeTakeFirst()) ?? null;
}

/** The same; whoever asks next waits until this transaction is over. */
async function lockedLink(db: Kysely<Tables>, caseId: string): Promise<CaseLink> {
  const link = await linkOf(db, caseId).forUpdate().executeTakeFirst();
  return link ?? { ...NO_FILE, sequence: 0, hash: CHAIN_START };
}

function linkOf(db: Kysely<Tables>, caseId: string) {
  return db.selectFrom('caseFile').selectAll().where('caseId', '=', caseId);
}

function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** Events as rows of the journal, each with the hash of the one before it. */
export function linked(caseId: string, last: string, events: RecordedEvent[]): Insertable<EventRow>[] {
  let previous = last;
  return events.map((event) => {
    const row = rowOf(caseId, event, previous);
    previous = row.hash;
    return row;
  });
}

/** The events of a case in order, after a sequence number. */
export async function readJournal(db: Kysely<Tables>, caseId: string, after = 0): Promise<JournalEntry[]> {
  const query = db.selectFrom('event').selectAll().where('caseId', '=', caseId).where('sequence', '>', after);
  return (await query.orderBy('sequence').execute()).map(entryOf);
}

async function refuseOthers(db: Kysely<Tables>, caseId: string, events: RecordedEvent[]): Promise<void> {
  const numbers = events.map((event) => event.sequence);
  const query = db.selectFrom('event').selectAll().where('caseId', '=', caseId).where('sequence', 'in', numbers);
  const known = new Map((await query.execute()).map((row) => [row.sequence, row]));
  const other = events.find((event) => !isSame(event, known.get(event.sequence)));
  if (other) throw new EventConflict(caseId, other.sequence);
}

function isSame({ at, on, by, event }: RecordedEvent, row: Selectable<EventRow> | undefined): boolean {
  return isDeepStrictEqual([at, on, by, asStored(event)], [row?.at, row?.on, row?.by, row?.body]);
}

/** As it comes back from JSON: without what is undefined. */
function asStored(event: RecordedEvent['event']): unknown {
  return JSON.parse(JSON.stringify(event));
}

function rowOf(caseId: string, recordedEvent: RecordedEvent, previous: string): Insertable<EventRow> {
  const { sequence, at, on, by, event } = recordedEvent;
  const said = JSON.stringify(event);
  const hash = hashOf(previous, caseId, { ...recordedEvent, event: JSON.parse(said) as CaseEvent });
  return { caseId, sequence, at, on, by, type: event.type, body: said, previous, hash };
}

function recorded({ sequence, at, on, by, body }: Insertable<EventRow>): RecordedEvent {
  return { sequence, at, on, by, event: JSON.parse(body) as CaseEvent };
}

/** An event as the journal gives it back. */
export function entryOf({ caseId, sequence, at, on, by, body, writtenAt }: Selectable<EventRow>): JournalEntry {
  return { caseId, sequence, at, on, by, event: body, writtenAt: writtenAt.toISOString() };
}
