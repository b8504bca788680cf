import type { Kysely, QueryCreator } from 'kysely';
import type { RecordedEvent } from '../domain/case/events';
import { dutyOf, fileAfter, listedAfter, type ListedFile, type RecordedDuty } from '../domain/duties/listed';
import type { Appended } from './journal';
import { portions } from './portions';
import type { Tables } from './tables';

/** Brings the worklist up to what was just recorded of a case, in the same transaction. */
export async function project(db: Kysely<Tables>, caseId: string, appended: Appended): Promise<void> {
  await projectFile(db, caseId, appended);
  await projectDuties(db, caseId, appended.events);
}

async function projectFile(db: Kysely<Tables>, caseId: string, { before, ...appended }: Appended): Promise<void> {
  const { events, sequence, hash } = appended;
  const after = events.reduce(fileAfter, before);
  const link = { sequence, hash };
  const file = { ...link, ...fileColumns(after) };
  const insert = db.insertInto('caseFile').values({ caseId, ...file });
  await insert.onConflict((at) => at.column('caseId').doUpdateSet(after === before ? link : file)).execute();
}

/** The columns of what is listed of the case itself. */
export const FILE = ['status', 'worker', 'holder', 'unit', 'staff', 'standIns', 'restrictedTo'] as const;

/** What is listed of the case itself, as its columns. */
export function fileColumns({ status, worker, holder, unit, staff, standIns, restrictedTo }: ListedFile) {
  const people = { staff: JSON.stringify(staff), standIns: JSON.stringify(standIns) };
  return { status, worker, holder, unit, ...people, restrictedTo };
}

async function projectDuties(db: Kysely<Tables>, caseId: string, events: readonly RecordedEvent[]): Promise<void> {
  const duties = await dutiesAfter(db, caseId, events);
  for (const rows of portions(duties)) await listingDuties(db, caseId, rows).execute();
}

/** How the duties stand that events speak of. */
export async function dutiesAfter(
  db: Kysely<Tables>,
  caseId: string,
  events: readonly RecordedEvent[],
): Promise<RecordedDuty[]> {
  const about = events.filter(({ event }) => dutyOf(event) !== null);
  return about.length === 0 ? [] : listedBy(about, await dutiesKnown(db, caseId, about));
}

/** Lists duties, in the place of what is listed of them. */
export function listingDuties(db: QueryCreator<Tables>, caseId: string, duties: readonly RecordedDuty[]) {
  const insert = db.insertInto('duty').values(duties.map((duty) => ({ caseId, ...duty })));
  return insert.onConflict((at) =>
    at
      .columns(['caseId', 'duty'])
      .doUpdateSet((row) => Object.fromEntries(LISTED.map((name) => [name, row.ref(`excluded.${name}`)]))),
  );
}

/** How the duties stand that events speak of, from how they stood before. */
export function listedBy(events: readonly RecordedEvent[], known: readonly RecordedDuty[]): RecordedDuty[] {
  const list = new Map(known.map((each) => [each.duty, each]));
  const changed = new Map<string, RecordedDuty>();
  for (const recorded of events) {
    const id = dutyOf(recorded.event);
    const after = id === null ? null : listedAfter(changed.get(id) ?? list.get(id) ?? null, recorded);
    if (after) changed.set(after.duty, after);
  }
  return [...changed.values()];
}

/** What is listed of the duties that events speak of; one that opens needs nothing from before. */
async function dutiesKnown(
  db: Kysely<Tables>,
  caseId: string,
  about: readonly RecordedEvent[],
): Promise<RecordedDuty[]> {
  const opened = new Set(about.flatMap(({ event }) => (event.type === 'dutyOpened' ? [event.duty] : [])));
  const ids = [...new Set(about.flatMap(({ event }) => dutyOf(event) ?? []))].filter((id) => !opened.has(id));
  if (ids.length === 0) return [];
  return db.selectFrom('duty').select(LISTED).where('caseId', '=', caseId).where('duty', 'in', ids).execute();
}

/** The columns of a listed duty. */
export const LISTED = ['duty', 'title', 'due', 'dueAt', 'state', 'owners', 'endedOn', 'sequence', 'changedAt'] as const;
