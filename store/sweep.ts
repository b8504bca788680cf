import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables';
import { WORDS_KEPT } from './texts';

/** How much nobody asked for any more. */
export interface Swept {
  texts: number;
  drafts: number;
}

/**
 * Removes drafts that have expired, and texts that no event and no draft names, seven days after they were stored last.
 * Until then a case may be about to record one: a command carries the id of a text that was stored just before.
 */
export async function sweepWords(db: Kysely<Tables>): Promise<Swept> {
  const drafts = await expiredDrafts.execute(db);
  const texts = await unnamedTexts.execute(db);
  return { texts: Number(texts.numAffectedRows ?? 0), drafts: Number(drafts.numAffectedRows ?? 0) };
}

const kept = sql`${sql.lit(WORDS_KEPT)}::interval`;

const expiredDrafts = sql`delete from draft where saved_at <= clock_timestamp() - ${kept}`;

// A text that is stored again while this runs has a new moment by then, and stays.
const unnamedTexts = sql`
  delete from narrative
  where coalesce(saved_again_at, written_at) <= clock_timestamp() - ${kept}
    and not exists (select from text_use where text_use.text_id = narrative.id)
    and not exists (select from draft where draft.args::text like '%"' || narrative.id || '"%')`;
