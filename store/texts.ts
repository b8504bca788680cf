import { createHash } from 'node:crypto';
import { type Kysely, type QueryCreator, sql } from 'kysely';
import type { StoredText } from './record-store';
import type { Tables, TextUseRow } from './tables';

/** How long words are kept that nothing names, on the database's own clock. */
export const WORDS_KEPT = '7 days';

/** Stores words. The id follows from them, so that identical texts are one row; stored again, they are kept anew. */
export async function writeText(db: Kysely<Tables>, words: string): Promise<StoredText> {
  const hash = createHash('sha256').update(words, 'utf8').digest('hex');
  const text = { id: `text-${hash.slice(0, 24)}`, hash, words };
  await db
    .insertInto('narrative')
    .values(text)
    .onConflict((at) => at.column('id').doUpdateSet({ savedAgainAt: sql<Date>`clock_timestamp()` }))
    .execute();
  return text;
}

/** Which texts a case names, kept so that nobody has to look through all journals for them. */
export function textUsesIn(caseId: string, recorded: unknown): TextUseRow[] {
  return textIdsIn(recorded).map((textId) => ({ textId, caseId }));
}

/** Keeps which texts are used; what is kept already stays. */
export function notingTextUse(db: QueryCreator<Tables>, uses: TextUseRow[]) {
  const insert = db.insertInto('textUse').values(uses);
  return insert.onConflict((at) => at.columns(['textId', 'caseId']).doNothing());
}

/** The ids of texts that something recorded names, each once, in order. */
export function textIdsIn(recorded: unknown): string[] {
  return [...new Set(JSON.stringify(recorded).match(/(?<=")text-[0-9a-f]{24}(?=")/g) ?? [])].sort();
}

/** The text with that id, or null. */
export async function readText(db: Kysely<Tables>, id: string): Promise<StoredText | null> {
  const query = db.selectFrom('narrative').select(['id', 'hash', 'words']).where('id', '=', id);
  return (await query.executeTakeFirst()) ?? null;
}
