import { type Kysely, sql } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import { refuseExpunged } from './expungement';
import { Declined } from './failure';
import type { Tables } from './tables';
import { WORDS_KEPT } from './texts';

/** Whose draft it is, and of what. */
export interface DraftKey {
  person: string;
  caseId: string;
  /** The command or the form. */
  what: string;
  /** What it is about, such as the plan; empty where the command alone says it. */
  subject: string;
}

/** What is written. */
export interface DraftToSave extends DraftKey {
  /** The arguments as they were typed, words included. */
  args: Record<string, unknown>;
  /** The id under which it was said without an answer: said again under it, it is done once. */
  request: string | null;
}

/** What somebody began to write and has not said yet. */
export interface Draft extends DraftToSave {
  version: number;
  savedAt: Instant;
}

const KEY = ['person', 'caseId', 'what', 'subject'] as const;
// Seven days after it was saved last it is not there any more (product default).
const isKept = sql<boolean>`draft.saved_at > clock_timestamp() - ${sql.lit(WORDS_KEPT)}::interval`;

/**
 * Saves a draft in place of the one before, and gives back its version. With the version that the writer saw last (0 for
 * none) it is saved on top of that one alone: what another window saved meanwhile is not overwritten unseen (`Declined`).
 */
export async function saveDraft(db: Kysely<Tables>, draft: DraftToSave, seen?: number): Promise<number> {
  await refuseExpunged(db, draft.caseId);
  const { args, request, ...key } = draft;
  const change = { args: JSON.stringify(args), request };
  const saved = seen ? await saveOnTop(db, key, change, seen) : await saveNew(db, key, change, seen === 0);
  if (saved) return saved.version;
  throw new Declined(
    `This draft was changed or sent elsewhere since: read it anew before you go on. What was saved there is kept.`,
  );
}

type Change = { args: string; request: string | null };
const LATER = { version: sql<number>`draft.version + 1`, savedAt: sql<Date>`clock_timestamp()` };

function saveOnTop(db: Kysely<Tables>, key: DraftKey, change: Change, seen: number) {
  const update = db.updateTable('draft').set({ ...change, ...LATER });
  return update.where(naming(key)).where('version', '=', seen).where(isKept).returning('version').executeTakeFirst();
}

function saveNew(db: Kysely<Tables>, key: DraftKey, change: Change, isFirst: boolean) {
  const insert = db.insertInto('draft').values({ ...key, ...change });
  return insert
    .onConflict((at) => {
      const newer = at.columns(KEY).doUpdateSet({ ...change, ...LATER });
      return isFirst ? newer.where(sql<boolean>`not ${isKept}`) : newer;
    })
    .returning('version')
    .executeTakeFirst();
}

/** Which drafts are asked for. */
export type WantedDrafts = Pick<DraftKey, 'person'> & Partial<DraftKey>;

/** Beside the drafts is kept for as long what became of a form; it is none of them, and is there for whoever asks for it. */
export const SENT_FORM = 'sent form';

/** Somebody's drafts, the newest in front. */
export async function readDrafts(db: Kysely<Tables>, wanted: WantedDrafts): Promise<Draft[]> {
  let query = db.selectFrom('draft').selectAll().where(isKept);
  if (wanted.what === undefined) query = query.where('what', '<>', SENT_FORM);
  for (const key of KEY) if (wanted[key] !== undefined) query = query.where(key, '=', wanted[key]);
  const rows = await query.orderBy('savedAt', 'desc').execute();
  return rows.map(({ savedAt, ...draft }) => ({ ...draft, savedAt: savedAt.toISOString() }));
}

/** Drops a draft; says whether there was one. */
export async function dropDraft(db: Kysely<Tables>, key: DraftKey): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('draft').where(naming(key)).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The condition that a row is that draft. */
function naming({ person, caseId, what, subject }: DraftKey) {
  return sql<boolean>`(person, case_id, what, subject) = (${person}, ${caseId}, ${what}, ${subject})`;
}
