import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/** The names of a case's participants by id, as far as they are known. */
export async function readParticipants(db: Kysely<Tables>, caseId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('participant').select(['id', 'name']).where('caseId', '=', caseId).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names a participant; a name that is given again takes the place of the one before. */
export async function writeParticipant(db: Kysely<Tables>, caseId: string, id: string, name: string): Promise<void> {
  const insert = db.insertInto('participant').values({ caseId, id, name });
  await insert.onConflict((at) => at.columns(['caseId', 'id']).doUpdateSet({ name })).execute();
}
