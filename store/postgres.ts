import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { noteAccess, readAccess } from './access';
import { admitReader } from './rights';
import { breakGlass, readBrokenGlass, readGlass } from './break-glass';
import { readCalendarLinks, readCalendarScope, revokeCalendarLink, writeCalendarLink } from './calendar-links';
import { readCaseFile, readCaseFiles } from './case-files';
import { readCaseStaff } from './case-staff';
import { readCaseRecord } from './case-record';
import { readDocumentBytes, readDocuments, writeCopy, writeDocument } from './documents';
import { dropDraft, readDrafts, saveDraft } from './drafts';
import { expungeCase, readExpungement, readRemovable } from './expungement';
import { plain } from './failure';
import { readJournal } from './journal';
import { markNotice, readMails, readNotice, readNotices } from './ledger';
import { readMissed } from './missed';
import { gatherMorning, readCarried, releaseMorning } from './morning-mail';
import { readDutyReasons } from './duty-reasons';
import { readFamilyNames } from './family-names';
import { readFamily, writeParticipant } from './participants';
import { readPlayed } from './played';
import { record } from './recording';
import {
  readPerson,
  readStaff,
  readStaffMember,
  readStaffNames,
  writeLanguage,
  writePeople,
  writeStaff,
} from './people';
import { readPlansUnderWay } from './plans-under-way';
import type { Archive } from './record-store';
import { sweepWords } from './sweep';
import type { Tables } from './tables';
import { compareRunning, listRunning } from './running-cases';
import { readText, writeText } from './texts';
import { markReturned } from './returned-mail';
import { verifyJournal } from './verify';
import { readUnreached } from './undelivered';
import { checkWorklist, readWaiting, readWorklist, rebuildWorklist } from './worklist';

// A store in one process does one statement at a time anyway, and PostgreSQL counts connections of all processes.
const CONNECTIONS = 4;
// Connecting to the local store waits for the transaction that it is in.
const CONNECT_WITHIN = 10_000;

/** What the store answers, each on a database. */
const ANSWERS = {
  record,
  journal: readJournal,
  verify: verifyJournal,
  mails: readMails,
  caseRecord: readCaseRecord,
  noteAccess,
  admitReader,
  access: readAccess,
  breakGlass,
  glass: readGlass,
  brokenGlass: readBrokenGlass,
  worklist: readWorklist,
  waiting: readWaiting,
  plansUnderWay: readPlansUnderWay,
  missed: readMissed,
  dutyReasons: readDutyReasons,
  played: readPlayed,
  checkWorklist,
  rebuildWorklist,
  compareRunning,
  listRunning,
  notices: readNotices,
  notice: readNotice,
  mark: markNotice,
  carried: readCarried,
  unreached: readUnreached,
  mailReturned: markReturned,
  gatherMorning,
  releaseMorning,
  person: readPerson,
  savePeople: writePeople,
  staff: readStaff,
  staffNames: readStaffNames,
  staffMember: readStaffMember,
  chooseLanguage: writeLanguage,
  saveStaff: writeStaff,
  caseStaff: readCaseStaff,
  caseFile: readCaseFile,
  caseFiles: readCaseFiles,
  saveText: writeText,
  text: readText,
  family: readFamily,
  familyNames: readFamilyNames,
  saveParticipant: writeParticipant,
  sweepWords,
  saveDraft,
  drafts: readDrafts,
  dropDraft,
  expungement: readExpungement,
  removable: readRemovable,
  expunge: expungeCase,
  keepDocument: writeDocument,
  documents: readDocuments,
  documentBytes: readDocumentBytes,
  recordCopy: writeCopy,
  addCalendarLink: writeCalendarLink,
  calendarLinks: readCalendarLinks,
  revokeCalendarLink,
  calendarScope: readCalendarScope,
} satisfies { [Name in Exclude<keyof Archive, 'close'>]: OnDatabase<Archive[Name]> };

type OnDatabase<Ask> = Ask extends (...given: infer Given) => infer Answer
  ? (db: Kysely<Tables>, ...given: Given) => Answer
  : never;

/** The record store at that address. It connects when first used, and again by itself after the store was away. */
export function openStore(url: string): Archive {
  const db = connect<Tables>(url);
  const asked = Object.entries(ANSWERS).map(([name, answer]) => [name, onDatabase(db, url, answer as AnyAnswer)]);
  return { ...(Object.fromEntries(asked) as Archive), close: () => db.destroy() };
}

type AnyAnswer = (db: Kysely<Tables>, ...given: unknown[]) => Promise<unknown>;

/** The same answer on this database, with failures in words that may be shown. */
function onDatabase(db: Kysely<Tables>, url: string, answer: AnyAnswer) {
  return async (...given: unknown[]) => {
    try {
      return await answer(db, ...given);
    } catch (error) {
      throw plain(error, url);
    }
  };
}

/** Kysely on a small pool. */
export function connect<Schema>(url: string, connections = CONNECTIONS): Kysely<Schema> {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: CONNECT_WITHIN });
  // A store that stops closes idle connections, too; without a listener that would end this process.
  pool.on('error', () => {});
  // One that breaks in the middle of a statement fails that statement, and says so a second time by itself.
  pool.on('connect', (client) => client.on('error', () => {}));
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins });
}
