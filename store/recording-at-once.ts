import { type Insertable, type Kysely, type OperationNodeSource, sql } from 'kysely';
import type { RecordedEvent } from '../domain/case/events';
import { fileAfter, type ListedFile, NO_FILE } from '../domain/duties/listed';
import { CHAIN_START } from './hash-chain';
import { type CaseLink, linked } from './journal';
import { endsNotices, enteringNotices, noticesOf } from './ledger';
import { fitsOneStatement } from './portions';
import { dutiesAfter, fileColumns, listingDuties } from './projection';
import type { RecordBatch } from './record-store';
import type { Tables } from './tables';
import { notingTextUse, textUsesIn } from './texts';

/** A case before its first event. */
export const NEW_CASE: CaseLink = { ...NO_FILE, sequence: 0, hash: CHAIN_START };

/**
 * Records in one statement what goes on from a link, and gives back the link after it. Null where it does not go on from
 * there, where somebody else has recorded meanwhile, or where the batch is too much at once; then nothing was recorded.
 */
export async function recordAtOnce(db: Kysely<Tables>, batch: RecordBatch, before: CaseLink): Promise<CaseLink | null> {
  const { caseId } = batch;
  const events = eventsOf(batch);
  if (!goesOn(events, before)) return null;
  const rows = linked(caseId, before.hash, events);
  const duties = await dutiesAfter(db, caseId, events);
  const [notices, uses] = [noticesOf(batch), textUsesIn(caseId, events)];
  if (![rows, duties, notices, uses].every(fitsOneStatement)) return null;
  const after = linkAfter(before, events, rows);
  const writes = [
    db.insertInto('event').values(rows),
    ...(duties.length > 0 ? [listingDuties(db, caseId, duties)] : []),
    ...(notices.length > 0 ? [enteringNotices(db, notices)] : []),
    ...(uses.length > 0 ? [notingTextUse(db, uses)] : []),
  ];
  return (await unlessTaken(allIfMoved(movingLink(db, caseId, before, after), writes).execute(db))) ? after.link : null;
}

/** The link after a batch. */
interface After {
  link: CaseLink;
  /** Whether the case itself is listed as before. */
  listedTheSame: boolean;
}

function linkAfter(before: CaseLink, events: readonly RecordedEvent[], rows: ReturnType<typeof linked>): After {
  const { sequence, hash } = rows.at(-1) as (typeof rows)[number];
  const file: ListedFile = events.reduce(fileAfter, before);
  return { link: { ...file, sequence, hash }, listedTheSame: file === before };
}

/** The first link of a case, if it has none, or its link moved on, if it is still the one that was known. */
function movingLink(db: Kysely<Tables>, caseId: string, before: CaseLink, { link, listedTheSame }: After) {
  const end = { sequence: link.sequence, hash: link.hash };
  // What is listed of the case itself is left alone unless it changes: it may have been listed anew meanwhile.
  const change = listedTheSame ? end : { ...end, ...fileColumns(link) };
  if (before === NEW_CASE) return firstLink(db, { caseId, ...end, ...fileColumns(link) });
  const update = db.updateTable('caseFile').where('caseId', '=', caseId);
  return update.where('sequence', '=', before.sequence).where('hash', '=', before.hash).set(change);
}

function firstLink(db: Kysely<Tables>, row: Insertable<Tables['caseFile']>) {
  const insert = db.insertInto('caseFile').values(row);
  return insert.onConflict((at) => at.column('caseId').doNothing());
}

/** All writes in one statement. Where the link has not moved, dividing by that nothing undoes them all. */
function allIfMoved(link: OperationNodeSource, writes: readonly OperationNodeSource[]) {
  const parts = writes.map((write, index) => sql`${sql.ref(`write${index}`)} as (${write})`);
  return sql`with moved as (${link} returning 1), ${sql.join(parts)} select 1 / (select count(*) from moved)`;
}

async function unlessTaken(done: Promise<unknown>): Promise<boolean> {
  return done.then(
    () => true,
    (error: unknown) => {
      if (TAKEN.has((error as { code?: string }).code ?? '')) return false;
      throw error;
    },
  );
}

// Division by zero; and a unique key, where a case has events whose own row is lost.
const TAKEN = new Set(['22012', '23505']);

/** What happened in all turns of a batch. */
export function eventsOf({ turns }: RecordBatch): RecordedEvent[] {
  return turns.flatMap((turn) => turn.events);
}

/** Only new events, and no notice that has to be looked for. */
function goesOn(events: readonly RecordedEvent[], { sequence }: CaseLink): boolean {
  return events.length > 0 && events.every((each) => each.sequence > sequence) && !endsNotices(events);
}
