import type { Kysely } from 'kysely';
import type { ReadingKind } from './access';
import { refuseExpunged } from './expungement';
import { Declined } from './failure';
import { admit } from './rights';
import type { Tables } from './tables';

/** A member of a family: the name, and what an agency needs to reach them (product default). */
export interface Participant {
  id: string;
  name: string;
  address: string | null;
  telephone: string | null;
  mail: string | null;
  /** Whether what reaches them is kept from the others of the family, and from whoever a record is handed to. */
  protected: boolean;
}

/** Who reads names, and for what. */
export interface NameReader {
  person: string;
  what: Extract<ReadingKind, 'names' | 'print' | 'export' | 'documents'>;
}

const COLUMNS = ['id', 'name', 'address', 'telephone', 'mail', 'protected'] as const;

/** The one door to the names of a case: whoever has no right is refused (`NoRight`), and the reading is noted. */
export async function readFamily(db: Kysely<Tables>, caseId: string, reader: NameReader): Promise<Participant[]> {
  return db.transaction().execute(async (transaction) => {
    await admit(transaction, { ...reader, caseId });
    await refuseExpunged(transaction, caseId);
    return participantsOf(transaction, caseId);
  });
}

/** For what has been let in already. */
export async function participantsOf(db: Kysely<Tables>, caseId: string): Promise<Participant[]> {
  return db.selectFrom('participant').select(COLUMNS).where('caseId', '=', caseId).orderBy('id').execute();
}

/** Names a participant, or changes what is given of them; the first time there must be a name. */
export async function writeParticipant(
  db: Kysely<Tables>,
  caseId: string,
  { id, name, ...contact }: Partial<Participant> & { id: string },
): Promise<void> {
  await refuseExpunged(db, caseId);
  if (name !== undefined) return writeNamed(db, caseId, { id, name, ...contact });
  const known = db.updateTable('participant').set(contact).where('caseId', '=', caseId).where('id', '=', id);
  const { numUpdatedRows } = await known.executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new Declined(`${id} of case ${caseId} has no name yet: give it first, or with the rest.`);
}

async function writeNamed(
  db: Kysely<Tables>,
  caseId: string,
  { id, ...given }: Partial<Participant> & Pick<Participant, 'id' | 'name'>,
): Promise<void> {
  const insert = db.insertInto('participant').values({ caseId, id, ...given });
  await insert.onConflict((at) => at.columns(['caseId', 'id']).doUpdateSet(given)).execute();
}
