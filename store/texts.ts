import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StoredText } from './record-store';
import type { Tables } from './tables';

/** Stores words. The id follows from them, so that identical texts are one row and storing twice changes nothing. */
export async function writeText(db: Kysely<Tables>, words: string): Promise<StoredText> {
  const hash = createHash('sha256').update(words, 'utf8').digest('hex');
  const text = { id: `text-${hash.slice(0, 24)}`, hash, words };
  await db
    .insertInto('narrative')
    .values(text)
    .onConflict((at) => at.column('id').doNothing())
    .execute();
  return text;
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
