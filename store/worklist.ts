import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql } from 'kysely';
import type { CivilDate } from '../domain/calendar/civil-date';
import { fileAfter, type ListedDuty, type ListedFile, NO_FILE, type RecordedDuty } from '../domain/duties/listed';
import { readJournal } from './journal';
import { portions } from './portions';
import { FILE, fileColumns, LISTED, listedBy } from './projection';
import type { Tables } from './tables';

/** Which duties are asked for. */
export interface WantedDuties {
  /** Whose: of the worker of the case, or whoever takes the worker's place, or named for it. */
  person?: string;
  unit?: string;
  /** Due on this day or later. */
  dueFrom?: CivilDate;
  /** Due before this day, and those that are overdue. */
  dueBefore?: CivilDate;
  overdue?: boolean;
  /** Who looks, whose duties it may be: cases that are restricted to others are left out; `ANYBODY` sees no restricted one. */
  viewer?: string;
  most?: number;
}

/** Whoever happens to look: no id is empty. */
export const ANYBODY = '';

/** A duty of somebody's worklist. */
export interface WorklistRow extends RecordedDuty {
  caseId: string;
  /** Whose it is unless it has owners of its own. */
  holder: string | null;
  unit: string | null;
}

// More than anybody reads; whoever has more narrows it.
const MOST = 500;

/** What is owed in the open cases, what is due first in front; duties without a date come last. */
export async function readWorklist(db: Kysely<Tables>, wanted: WantedDuties): Promise<WorklistRow[]> {
  const { person, most = MOST } = wanted;
  const owed = owedIn(db, wanted);
  // Two questions of which each has an index to go by: what is the holder's of the case, and what names the person.
  const asked =
    person === undefined
      ? owed
      : owed
          .where('caseFile.holder', '=', person)
          .where('duty.owners', 'is', null)
          .unionAll(owed.where(sql<boolean>`duty.owners @> array[${person}]::text[]`));
  return asked.orderBy('due').orderBy('caseId').orderBy('duty').limit(most).execute();
}

/** What others owe in the cases of which somebody has the worker's duties, what is due first in front. */
export async function readWaiting(db: Kysely<Tables>, person: string, most = MOST): Promise<WorklistRow[]> {
  const ofOthers = owedIn(db, { viewer: person })
    .where('caseFile.holder', '=', person)
    .where('duty.owners', 'is not', null)
    .where(sql<boolean>`not duty.owners @> array[${person}]::text[]`);
  return ofOthers.orderBy('due').orderBy('caseId').orderBy('duty').limit(most).execute();
}

function owedIn(db: Kysely<Tables>, wanted: WantedDuties) {
  const { unit, dueFrom, dueBefore, overdue = false, viewer = wanted.person } = wanted;
  let query = db
    .selectFrom('duty')
    .innerJoin('caseFile', 'caseFile.caseId', 'duty.caseId')
    .where('caseFile.status', '=', 'open')
    .where('duty.state', 'in', overdue ? ['overdue'] : ['open', 'overdue'])
    .selectAll('duty')
    .select(['caseFile.holder', 'caseFile.unit']);
  if (viewer !== undefined)
    query = query.where(sql<boolean>`(case_file.restricted_to is null or ${viewer} = any(case_file.restricted_to))`);
  if (unit !== undefined) query = query.where('caseFile.unit', '=', unit);
  if (dueFrom !== undefined) query = query.where('duty.due', '>=', dueFrom);
  return dueBefore === undefined ? query : query.where('duty.due', '<', dueBefore);
}

/** A case whose worklist is not what its journal says. */
export interface Drift {
  case: string;
  /** The duty that differs; null for what is listed of the case itself. */
  duty: string | null;
  listed: ListedDuty | ListedFile | null;
  recorded: ListedDuty | ListedFile | null;
}

/** Holds the worklist of all cases, or of one, against the journal; a case that nothing is known of is not counted. */
export async function checkWorklist(
  db: Kysely<Tables>,
  caseId: string | undefined,
  progress: (cases: number) => void,
): Promise<Drift[]> {
  const found: Drift[] = [];
  for (const [index, id] of (await caseIds(db, caseId)).entries()) {
    const [is, should] = [await listedOf(db, id), await recordedOf(db, id)];
    found.push(...driftOf(id, is, should));
    progress(index + 1);
  }
  return found;
}

/** Lists the duties of every case anew from its journal, one case per transaction. Returns how many cases there are. */
export async function rebuildWorklist(db: Kysely<Tables>, progress: (cases: number) => void): Promise<number> {
  const ids = await caseIds(db);
  for (const [index, id] of ids.entries()) {
    await db.transaction().execute((transaction) => rebuildCase(transaction, id));
    progress(index + 1);
  }
  return ids.length;
}

async function rebuildCase(db: Kysely<Tables>, caseId: string): Promise<void> {
  await fileFromJournal(db, caseId);
  await lockFile(db, caseId);
  const { file, duties } = await recordedOf(db, caseId);
  await writeFile(db, caseId, file);
  await db.deleteFrom('duty').where('caseId', '=', caseId).execute();
  await insertDuties(db, caseId, duties);
}

/**
 * Lists a case anew of which events are there and its own row is not, so that its chain goes on from the last of them.
 * Nothing for any other.
 */
export async function rebuildLostFile(db: Kysely<Tables>, caseId: string): Promise<void> {
  if (await fileFromJournal(db, caseId)) await rebuildCase(db, caseId);
}

/** Makes the row of a case, if it is gone, with the last link that the journal has. True where it did. */
async function fileFromJournal(db: Kysely<Tables>, caseId: string): Promise<boolean> {
  const link = db.selectFrom('event').select(['caseId', 'sequence', 'hash']).where('caseId', '=', caseId);
  const insert = db.insertInto('caseFile').columns(['caseId', 'sequence', 'hash']);
  const made = insert.expression(link.orderBy('sequence', 'desc').limit(1));
  const { numInsertedOrUpdatedRows } = await made.onConflict((at) => at.doNothing()).executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whatever the case records meanwhile waits, and is listed after. */
export async function lockFile(db: Kysely<Tables>, caseId: string): Promise<void> {
  await db.selectFrom('caseFile').select('caseId').where('caseId', '=', caseId).forUpdate().execute();
}

/** Lists the case itself anew. */
export async function writeFile(db: Kysely<Tables>, caseId: string, file: ListedFile): Promise<void> {
  await db.updateTable('caseFile').set(fileColumns(file)).where('caseId', '=', caseId).execute();
}

/** Lists duties that are not listed. */
export async function insertDuties(db: Kysely<Tables>, caseId: string, duties: readonly RecordedDuty[]): Promise<void> {
  for (const rows of portions(duties.map((duty) => ({ caseId, ...duty }))))
    await db.insertInto('duty').values(rows).execute();
}

/** What is listed of a case. */
export interface Listed<Duty extends ListedDuty = ListedDuty> {
  /** Null where the row of the case is gone. */
  file: ListedFile | null;
  duties: Duty[];
}

interface Recorded extends Listed<RecordedDuty> {
  file: ListedFile;
}

/** What the journal says is to be listed of a case. */
export async function recordedOf(db: Kysely<Tables>, caseId: string): Promise<Recorded> {
  const events = await readJournal(db, caseId, 0);
  return { file: events.reduce(fileAfter, NO_FILE), duties: listedBy(events, []) };
}

/** What is listed of a case now. */
export async function listedOf(db: Kysely<Tables>, caseId: string): Promise<Listed<RecordedDuty>> {
  const of = db.selectFrom('caseFile').select(FILE).where('caseId', '=', caseId);
  const duties = await db.selectFrom('duty').select(LISTED).where('caseId', '=', caseId).execute();
  return { file: (await of.executeTakeFirst()) ?? null, duties };
}

/** Where the one list differs from the other. */
export function driftOf(id: string, is: Listed, should: Listed): Drift[] {
  const [listed, recorded] = [byId(is.duties), byId(should.duties)];
  const ids = [...new Set([...listed.keys(), ...recorded.keys()])].sort();
  const drifts = ids.map((duty) => ({
    case: id,
    duty,
    listed: listed.get(duty) ?? null,
    recorded: recorded.get(duty) ?? null,
  }));
  const file = { case: id, duty: null, listed: is.file, recorded: should.file };
  return [file, ...drifts].filter((each) => !isDeepStrictEqual(each.listed, each.recorded));
}

function byId(duties: readonly ListedDuty[]): Map<string, ListedDuty> {
  return new Map(duties.map((each) => [each.duty, each]));
}

/** Every case, or the one, that has an event or a row of its own: either may be gone. */
async function caseIds(db: Kysely<Tables>, only?: string): Promise<string[]> {
  const either = db.selectFrom('event').select('caseId').union(db.selectFrom('caseFile').select('caseId'));
  const all = db.selectFrom(either.as('known')).select('caseId').orderBy('caseId');
  const wanted = only === undefined ? all : all.where('caseId', '=', only);
  return (await wanted.execute()).map(({ caseId }) => caseId);
}
