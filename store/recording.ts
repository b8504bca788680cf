import type { Kysely } from 'kysely';
import { fileAfter } from '../domain/duties/listed';
import { appendEvents, type CaseLink, readLink } from './journal';
import { endNotices, enteringNotices, noticesOf } from './ledger';
import { portions } from './portions';
import { project } from './projection';
import { eventsOf, NEW_CASE, recordAtOnce } from './recording-at-once';
import type { RecordBatch } from './record-store';
import { linksOf } from './remembered-links';
import type { Tables } from './tables';
import { notingTextUse, textUsesIn } from './texts';
import { rebuildLostFile } from './worklist';

/**
 * Records a batch: journal, worklist, ledger and the use of texts, all or nothing, and once however often it is asked. What
 * opens a case, or goes on from the last link of its journal, is one statement; what does not, such as a batch that comes
 * again, is looked at step by step behind a lock.
 */
export async function record(db: Kysely<Tables>, batch: RecordBatch): Promise<void> {
  const { caseId } = batch;
  const links = linksOf(db);
  const after = (await recordUnread(db, batch, links.get(caseId))) ?? (await recordFromRead(db, batch));
  if (after) links.keep(caseId, after);
  else links.forget(caseId);
}

/** Without looking the case up: its opening, or what goes on from a link that is remembered and lists the case the same. */
async function recordUnread(db: Kysely<Tables>, batch: RecordBatch, known: CaseLink | null): Promise<CaseLink | null> {
  const events = eventsOf(batch);
  if (events[0]?.sequence === 1) return recordAtOnce(db, batch, NEW_CASE);
  // Of the case itself something else may have been listed since, by a worklist that was made anew.
  const isListedTheSame = known !== null && events.reduce(fileAfter, known) === known;
  return isListedTheSame ? recordAtOnce(db, batch, known) : null;
}

async function recordFromRead(db: Kysely<Tables>, batch: RecordBatch): Promise<CaseLink | null> {
  const before = await readLink(db, batch.caseId);
  const after = before && (await recordAtOnce(db, batch, before));
  if (!after) await db.transaction().execute((transaction) => recordByStep(transaction, batch, before));
  return after;
}

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
