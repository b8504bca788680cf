import { isDeepStrictEqual } from 'node:util';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { RecordedEvent } from '../domain/case/events';
import { EventConflict } from './failure';
import type { JournalEntry, RecordBatch } from './record-store';
import { portions } from './portions';
import type { EventRow, Tables } from './tables';

/** Appends the events of a batch; those that stand in the journal already must say the same. */
export async function appendEvents(db: Kysely<Tables>, { caseId, turns }: RecordBatch): Promise<void> {
  for (const events of portions(turns.flatMap((turn) => turn.events))) {
    const rows = events.map((event) => rowOf(caseId, event));
    const insert = db.insertInto('event').values(rows);
    const added = await insert.onConflict((at) => at.columns(['caseId', 'sequence']).doNothing()).execute();
    if (Number(added[0]?.numInsertedOrUpdatedRows) < rows.length) await refuseOthers(db, caseId, events);
  }
}

/** The events of a case in order, after a sequence number. */
export async function readJournal(db: Kysely<Tables>, caseId: string, after: number): Promise<JournalEntry[]> {
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

function rowOf(caseId: string, { sequence, at, on, by, event }: RecordedEvent): Insertable<EventRow> {
  return { caseId, sequence, at, on, by, type: event.type, body: JSON.stringify(event) };
}

function entryOf({ caseId, sequence, at, on, by, body, writtenAt }: Selectable<EventRow>): JournalEntry {
  return { caseId, sequence, at, on, by, event: body, writtenAt: writtenAt.toISOString() };
}
