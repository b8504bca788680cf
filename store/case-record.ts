import type { Kysely } from 'kysely';
import type { RecordedDuty } from '../domain/duties/listed';
import { bytesOf, readDocuments } from './documents';
import { type Expungement, readExpungement } from './expungement';
import { entryOf } from './journal';
import { readNotices } from './ledger';
import { type Participant, participantsOf } from './participants';
import { LISTED } from './projection';
import type { JournalEntry, LedgerEntry, StoredDocument, StoredText } from './record-store';
import { admit } from './rights';
import type { Tables } from './tables';
import { readText, textIdsIn } from './texts';
import { type Tampering, verifyJournal } from './verify';

/** An event with its place in the chain of hashes. */
export interface LinkedEntry extends JournalEntry {
  previous: string;
  hash: string;
}

/** All that is recorded of one case. */
export interface CaseRecord {
  caseId: string;
  journal: LinkedEntry[];
  /** The last link that the chain has; that of the last event, unless somebody took events out. */
  lastHash: string;
  /** What is wrong with the journal. */
  found: Tampering[];
  duties: RecordedDuty[];
  notices: LedgerEntry[];
  texts: StoredText[];
  /** Texts that the events name and that are not there. */
  missingTexts: string[];
  /** Without bytes where the case was expunged. */
  documents: (StoredDocument & { bytes: Buffer | null })[];
  expungement: Expungement | null;
  family: Participant[];
}

/** Reads all of a case in one transaction, for the case goes on meanwhile; for somebody with the right to its names. */
export async function readCaseRecord(db: Kysely<Tables>, caseId: string, person: string): Promise<CaseRecord | null> {
  const transaction = db.transaction().setIsolationLevel('repeatable read');
  return transaction.execute((snapshot) => readAll(snapshot, caseId, person));
}

async function readAll(db: Kysely<Tables>, caseId: string, person: string): Promise<CaseRecord | null> {
  const file = await db.selectFrom('caseFile').select('hash').where('caseId', '=', caseId).executeTakeFirst();
  if (!file) return null;
  await admit(db, { person, caseId, what: 'export' });
  const journal = await linkedEntries(db, caseId);
  const { found } = await verifyJournal(db, caseId, () => {});
  const duties = await db.selectFrom('duty').select(LISTED).where('caseId', '=', caseId).orderBy('duty').execute();
  const notices = await readNotices(db, caseId);
  const documents = await documentsOf(db, caseId);
  const family = await participantsOf(db, caseId);
  const words = await wordsOf(db, journal);
  const expungement = await readExpungement(db, caseId);
  return { caseId, journal, lastHash: file.hash, found, duties, notices, ...words, documents, family, expungement };
}

async function linkedEntries(db: Kysely<Tables>, caseId: string): Promise<LinkedEntry[]> {
  const query = db.selectFrom('event').selectAll().where('caseId', '=', caseId).orderBy('sequence');
  return (await query.execute()).map((row) => ({ ...entryOf(row), previous: row.previous, hash: row.hash }));
}

async function wordsOf(
  db: Kysely<Tables>,
  journal: LinkedEntry[],
): Promise<Pick<CaseRecord, 'texts' | 'missingTexts'>> {
  const ids = textIdsIn(journal.map(({ event }) => event));
  const [texts, missingTexts]: [StoredText[], string[]] = [[], []];
  for (const id of ids) {
    const text = await readText(db, id);
    if (text) texts.push(text);
    else missingTexts.push(id);
  }
  return { texts, missingTexts };
}

async function documentsOf(db: Kysely<Tables>, caseId: string): Promise<CaseRecord['documents']> {
  const documents: CaseRecord['documents'] = [];
  for (const document of await readDocuments(db, caseId))
    documents.push({ ...document, bytes: await bytesOf(db, document.hash) });
  return documents;
}
