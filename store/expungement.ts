import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import { Declined, Expunged, NoRight } from './failure';
import type { AgencyRole } from './record-store';
import type { CaseFileRow, Tables } from './tables';
import { WORDS_KEPT } from './texts';

/** How much goes when a case is expunged. */
export interface Removed {
  /** Names, with what reaches people. */
  participants: number;
  /** Words that no other case names. */
  texts: number;
  /** Printed documents of which the bytes go; that they were printed, by whom and for whom, stays. */
  documents: number;
}

/** That a case was expunged. */
export interface Expungement extends Removed {
  caseId: string;
  by: string;
  /** The reference of the order, such as the court's number. */
  order: string;
  at: Instant;
}

/** Who may expunge cases beside the programme manager of the case: product default. */
const IN_EVERY_CASE: readonly AgencyRole[] = ['programme-manager', 'administrator'];

/** That a case was expunged, or null. */
export async function readExpungement(db: Kysely<Tables>, caseId: string): Promise<Expungement | null> {
  const row = await db.selectFrom('expungement').selectAll().where('caseId', '=', caseId).executeTakeFirst();
  if (!row) return null;
  const { writtenAt, ...said } = row;
  return { ...said, at: writtenAt.toISOString() };
}

/** Refuses what brings back what was removed. */
export async function refuseExpunged(db: Kysely<Tables>, caseId: string): Promise<void> {
  const found = await readExpungement(db, caseId);
  if (found) throw new Expunged(caseId, found);
}

/** What would go; refused where it may not go (`NoRight`), cannot yet (`Declined`), or is gone (`Expunged`). */
export async function readRemovable(db: Kysely<Tables>, caseId: string, by: string): Promise<Removed | null> {
  const file = await db.selectFrom('caseFile').selectAll().where('caseId', '=', caseId).forUpdate().executeTakeFirst();
  if (!file) return null;
  await refuseOthers(db, file, by);
  if (file.status === 'open')
    throw new Declined(`Case ${caseId} is open: only a closed or cancelled case is expunged. Nothing was removed.`);
  await refuseExpunged(db, caseId);
  const { rows } = await counted(caseId).execute(db);
  return rows[0] as Removed;
}

/**
 * Removes names, words and printed documents of an ended case for good, and notes it. Journal, duties, notices and the
 * access log stay: they have ids and codes. Null where there is no such case.
 */
export async function expungeCase(
  db: Kysely<Tables>,
  caseId: string,
  { by, order }: Pick<Expungement, 'by' | 'order'>,
): Promise<Expungement | null> {
  return db.transaction().execute(async (transaction) => {
    const removed = await readRemovable(transaction, caseId, by);
    if (!removed) return null;
    // First: this is what lets the documents of the case go.
    await transaction
      .insertInto('expungement')
      .values({ caseId, by, order, ...removed })
      .execute();
    await remove(transaction, caseId);
    return readExpungement(transaction, caseId);
  });
}

async function remove(db: Kysely<Tables>, caseId: string): Promise<void> {
  await sql`delete from narrative where id in (${ownTexts(caseId)})`.execute(db);
  await db.deleteFrom('textUse').where('caseId', '=', caseId).execute();
  await db.deleteFrom('participant').where('caseId', '=', caseId).execute();
  await db.deleteFrom('draft').where('caseId', '=', caseId).execute();
  const printed = db.selectFrom('document').select('hash').where('caseId', '=', caseId);
  await db.deleteFrom('documentBytes').where('hash', 'in', printed).execute();
}

const counted = (caseId: string) => sql<Removed>`
  select
    (select count(*)::int from participant where case_id = ${caseId}) as participants,
    (select count(*)::int from (${ownTexts(caseId)}) as own) as texts,
    (select count(*)::int from document join document_bytes using (hash) where case_id = ${caseId}) as documents`;

/**
 * The texts that this case alone names. One that somebody stored again of late may be on its way into another case; when
 * it turns out that it is not, the sweep removes it.
 */
const ownTexts = (caseId: string) => sql`
  select narrative.id from narrative join text_use as own on own.text_id = narrative.id
  where own.case_id = ${caseId}
    and not exists (select from text_use as other where other.text_id = own.text_id and other.case_id <> ${caseId})
    and (saved_again_at is null or saved_again_at < clock_timestamp() - ${WORDS_KEPT}::interval)`;

async function refuseOthers(
  db: Kysely<Tables>,
  { caseId, staff }: Pick<CaseFile, 'caseId' | 'staff'>,
  by: string,
): Promise<void> {
  const query = db.selectFrom('person').select(['role', 'active']).where('id', '=', by);
  const entry = await query.executeTakeFirst();
  const manages = staff.some(({ id, role, active }) => id === by && active && role === 'programme-manager');
  const isOfAgency = entry?.role ? IN_EVERY_CASE.includes(entry.role) : false;
  if (entry?.active !== false && (manages || isOfAgency)) return;
  throw new NoRight(
    `${by} may not expunge case ${caseId}: that is for its programme manager, and for programme managers and ` +
      `administrators of the staff directory. Nothing was removed.`,
  );
}

type CaseFile = Selectable<CaseFileRow>;
