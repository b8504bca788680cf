import { type Kysely, type OperationNodeSource, sql } from 'kysely';
import { fileAfter } from '../domain/duties/listed';
import { appendEvents, type CaseLink, linked, readLink } from './journal';
import { endNotices, endsNotices, enteringNotices, noticesOf } from './ledger';
import { fitsOneStatement, portions } from './portions';
import { dutiesAfter, fileColumns, listingDuties, project } from './projection';
import type { RecordBatch } from './record-store';
import type { Tables } from './tables';
import { notingTextUse, textUsesIn } from './texts';
import { rebuildLostFile } from './worklist';

/**
 * Records a batch: journal, worklist, ledger and the use of texts, all or nothing, and once however often it is asked. What
 * goes on from the last link of the journal is one statement; what does not, such as a batch that comes again, is looked at
 * step by step behind a lock.
 */
export async function record(db: Kysely<Tables>, batch: RecordBatch): Promise<void> {
  const before = await readLink(db, batch.caseId);
  if (before && goesOn(batch, before) && (await recordAtOnce(db, batch, before))) return;
  await db.transaction().execute((transaction) => recordByStep(transaction, batch, before));
}

/** Only new events, and no notice that has to be looked for. */
function goesOn({ turns }: RecordBatch, { sequence }: CaseLink): boolean {
  const events = turns.flatMap((turn) => turn.events);
  return events.length > 0 && events.every((each) => each.sequence > sequence) && !endsNotices(events);
}

/** False where somebody else has recorded meanwhile, or the batch is too much at once; then nothing was recorded. */
async function recordAtOnce(db: Kysely<Tables>, batch: RecordBatch, before: CaseLink): Promise<boolean> {
  const { caseId, turns } = batch;
  const events = turns.flatMap((turn) => turn.events);
  const rows = linked(caseId, before.hash, events);
  const { sequence, hash } = rows.at(-1) as (typeof rows)[number];
  const file = events.reduce(fileAfter, before);
  const duties = await dutiesAfter(db, caseId, events);
  const [notices, uses] = [noticesOf(batch), textUsesIn(caseId, events)];
  if (![rows, duties, notices, uses].every(fitsOneStatement)) return false;
  const change = { sequence, hash, ...(file === before ? {} : fileColumns(file)) };
  const writes = [
    db.insertInto('event').values(rows),
    ...(duties.length > 0 ? [listingDuties(db, caseId, duties)] : []),
    ...(notices.length > 0 ? [enteringNotices(db, notices)] : []),
    ...(uses.length > 0 ? [notingTextUse(db, uses)] : []),
  ];
  return unlessDividedByZero(allIfMoved(movedLink(db, caseId, before).set(change), writes).execute(db));
}

/** The link of a case, if it is still the one that was read. */
function movedLink(db: Kysely<Tables>, caseId: string, { sequence, hash }: CaseLink) {
  const update = db.updateTable('caseFile').where('caseId', '=', caseId);
  return update.where('sequence', '=', sequence).where('hash', '=', hash);
}

/** All writes in one statement. Where the link has not moved, dividing by that nothing undoes them all. */
function allIfMoved(link: OperationNodeSource, writes: readonly OperationNodeSource[]) {
  const parts = writes.map((write, index) => sql`${sql.ref(`write${index}`)} as (${write})`);
  return sql`with moved as (${link} returning 1), ${sql.join(parts)} select 1 / (select count(*) from moved)`;
}

async function unlessDividedByZero(done: Promise<unknown>): Promise<boolean> {
  return done.then(
    () => true,
    (error: unknown) => {
      if ((error as { code?: string }).code === DIVISION_BY_ZERO) return false;
      throw error;
    },
  );
}

const DIVISION_BY_ZERO = '22012';

async function recordByStep(db: Kysely<Tables>, batch: RecordBatch, known: CaseLink | null): Promise<void> {
  const { caseId } = batch;
  if (!known) await rebuildLostFile(db, caseId);
  const appended = await appendEvents(db, batch);
  if (appended) {
    await project(db, caseId, appended);
    for (const uses of portions(textUsesIn(caseId, appended.events))) await notingTextUse(db, uses).execute();
  }
  for (const notices of portions(noticesOf(batch))) await enteringNotices(db, notices).execute();
  await endNotices(db, batch);
}
