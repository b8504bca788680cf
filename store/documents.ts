import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { refuseExpunged } from './expungement';
import type { CopyGiven, DocumentToStore, StoredDocument } from './record-store';
import { admit } from './rights';
import type { Tables } from './tables';

const ENTRY = [
  'hash',
  'kind',
  'form',
  'caseId',
  'about',
  'snapshot',
  'copyFor',
  'language',
  'printedBy',
  'printedAt',
] as const;

/** Stores a printed document under the hash of its bytes; the same bytes are one document. */
export async function writeDocument(db: Kysely<Tables>, { bytes, ...document }: DocumentToStore): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await db.transaction().execute(async (transaction) => {
    await refuseExpunged(transaction, document.caseId);
    const entry = transaction.insertInto('document').values({ ...document, hash });
    await entry.onConflict((at) => at.column('hash').doNothing()).execute();
    const whole = transaction.insertInto('documentBytes').values({ hash, bytes });
    await whole.onConflict((at) => at.column('hash').doNothing()).execute();
  });
  return hash;
}

/** What was printed of a case, in the order of printing, with the copies that were given. */
export async function readDocuments(db: Kysely<Tables>, caseId: string): Promise<StoredDocument[]> {
  const query = db.selectFrom('document').select(ENTRY).where('caseId', '=', caseId);
  const rows = await query.orderBy('number').execute();
  const copies = await copiesOf(
    db,
    rows.map(({ hash }) => hash),
  );
  return rows.map((row) => ({ ...row, copies: copies.filter(({ hash }) => hash === row.hash).map(withoutHash) }));
}

/** The bytes of a printed document, or null, also when they were expunged. Who may not read names is refused. */
export async function readDocumentBytes(db: Kysely<Tables>, hash: string, person: string): Promise<Buffer | null> {
  return db.transaction().execute(async (transaction) => {
    const query = transaction.selectFrom('document').select('caseId').where('hash', '=', hash);
    const document = await query.executeTakeFirst();
    if (!document) return null;
    await admit(transaction, { person, caseId: document.caseId, what: 'documents' });
    return bytesOf(transaction, hash);
  });
}

/** For what has been let in already. */
export async function bytesOf(db: Kysely<Tables>, hash: string): Promise<Buffer | null> {
  const query = db.selectFrom('documentBytes').select('bytes').where('hash', '=', hash);
  return (await query.executeTakeFirst())?.bytes ?? null;
}

/** Records that somebody was given a copy; recording it again changes nothing. */
export async function writeCopy(db: Kysely<Tables>, hash: string, { to, on, by }: CopyGiven): Promise<void> {
  const insert = db.insertInto('documentCopy').values({ hash, givenTo: to, on, by });
  await insert.onConflict((at) => at.columns(['hash', 'givenTo', 'on']).doNothing()).execute();
}

interface CopyOf extends CopyGiven {
  hash: string;
}

async function copiesOf(db: Kysely<Tables>, hashes: string[]): Promise<CopyOf[]> {
  if (hashes.length === 0) return [];
  const query = db.selectFrom('documentCopy').select(['hash', 'givenTo as to', 'on', 'by']);
  return query.where('hash', 'in', hashes).orderBy('number').execute();
}

function withoutHash({ to, on, by }: CopyOf): CopyGiven {
  return { to, on, by };
}
