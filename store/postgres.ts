import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { readCaseRecord } from './case-record';
import { readDocumentBytes, readDocuments, writeCopy, writeDocument } from './documents';
import { plain } from './failure';
import { appendEvents, readJournal } from './journal';
import { endNotices, enterNotices, markNotice, readMails, readNotice, readNotices, type NoticeChange } from './ledger';
import { readParticipants, writeParticipant } from './participants';
import { project } from './projection';
import { readPerson, writePeople } from './people';
import type { Archive, CopyGiven, DirectoryEntry, DocumentToStore, NoticeId, RecordBatch } from './record-store';
import type { Tables } from './tables';
import { readText, writeText } from './texts';
import { verifyJournal } from './verify';
import { checkWorklist, readWorklist, rebuildWorklist } from './worklist';

// A store in one process does one statement at a time anyway, and PostgreSQL counts connections of all processes.
const CONNECTIONS = 4;
// Connecting to the local store waits for the transaction that it is in.
const CONNECT_WITHIN = 10_000;

/** The record store at that address. It connects when first used, and again by itself after the store was away. */
export function openStore(url: string): Archive {
  const db = connect<Tables>(url);
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      return await question();
    } catch (error) {
      throw plain(error, url);
    }
  };
  return {
    record: (batch) => ask(() => record(db, batch)),
    journal: (caseId: string, after = 0) => ask(() => readJournal(db, caseId, after)),
    verify: (caseId, progress) => ask(() => verifyJournal(db, caseId, progress)),
    mails: (wanted) => ask(() => readMails(db, wanted)),
    caseRecord: (caseId) => ask(() => readCaseRecord(db, caseId)),
    worklist: (wanted) => ask(() => readWorklist(db, wanted)),
    checkWorklist: (caseId, progress) => ask(() => checkWorklist(db, caseId, progress)),
    rebuildWorklist: (progress) => ask(() => rebuildWorklist(db, progress)),
    notices: (caseId?: string) => ask(() => readNotices(db, caseId)),
    notice: (id: NoticeId) => ask(() => readNotice(db, id)),
    mark: (id: NoticeId, change: NoticeChange) => ask(() => markNotice(db, id, change)),
    person: (id: string) => ask(() => readPerson(db, id)),
    savePeople: (people: DirectoryEntry[]) => ask(() => writePeople(db, people)),
    saveText: (words: string) => ask(() => writeText(db, words)),
    text: (id: string) => ask(() => readText(db, id)),
    participants: (caseId: string) => ask(() => readParticipants(db, caseId)),
    nameParticipant: (caseId: string, id: string, name: string) => ask(() => writeParticipant(db, caseId, id, name)),
    keepDocument: (document: DocumentToStore) => ask(() => writeDocument(db, document)),
    documents: (caseId: string) => ask(() => readDocuments(db, caseId)),
    documentBytes: (hash: string) => ask(() => readDocumentBytes(db, hash)),
    recordCopy: (hash: string, copy: CopyGiven) => ask(() => writeCopy(db, hash, copy)),
    close: () => db.destroy(),
  };
}

/** Kysely on a small pool. */
export function connect<Schema>(url: string, connections = CONNECTIONS): Kysely<Schema> {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: CONNECT_WITHIN });
  // A store that stops closes idle connections, too; without a listener that would end this process.
  pool.on('error', () => {});
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins });
}

async function record(db: Kysely<Tables>, batch: RecordBatch): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const appended = await appendEvents(transaction, batch);
    if (appended) await project(transaction, batch.caseId, appended);
    await enterNotices(transaction, batch);
    await endNotices(transaction, batch);
  });
}
