import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { ListedDuty, RecordedDuty, Running } from '../domain/duties/listed';
import { readLink } from './journal';
import type { Tables } from './tables';
import {
  type Drift,
  driftOf,
  insertDuties,
  listedOf,
  lockFile,
  rebuildLostFile,
  recordedOf,
  writeFile,
} from './worklist';

/** A case that was asked itself. */
export interface RunningCase extends Running {
  caseId: string;
}

/** How the worklist of a case compares with the case itself. */
export interface Compared {
  drifts: Drift[];
  /** The number of the last event that the record store has, where the case is further or less far. */
  behind: number | null;
}

/** Holds what is listed of a case against the case itself. What is not recorded yet cannot be listed: it says how far it is. */
export async function compareRunning(db: Kysely<Tables>, running: RunningCase): Promise<Compared> {
  const sequence = await sequenceOf(db, running.caseId);
  if (sequence !== running.sequence) return { drifts: [], behind: sequence };
  const { file, duties } = await listedOf(db, running.caseId);
  const is = { file, duties: duties.filter(isListedAsOwed).map(withoutChange) };
  return { drifts: driftOf(running.caseId, is, { file: running.file, duties: running.owed }), behind: null };
}

/**
 * Lists a case as it says itself, for a journal that lacks events. What ended stays as it is listed. False where the record
 * of the case is on its way: listing it now would be listing it twice.
 */
export async function listRunning(db: Kysely<Tables>, running: RunningCase): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { caseId, file, owed } = running;
    await rebuildLostFile(transaction, caseId);
    await lockFile(transaction, caseId);
    if ((await sequenceOf(transaction, caseId)) !== running.sequence) return false;
    const known = [...(await listedOf(transaction, caseId)).duties, ...(await recordedOf(transaction, caseId)).duties];
    await writeFile(transaction, caseId, file);
    const listed = transaction.deleteFrom('duty').where('caseId', '=', caseId);
    const ids = owed.map(({ duty }) => duty);
    await listed
      .where((row) => row.or([row('state', 'in', OWED), ...(ids.length > 0 ? [row('duty', 'in', ids)] : [])]))
      .execute();
    await insertDuties(
      transaction,
      caseId,
      owed.map((duty) => withChange(duty, known, running)),
    );
    return true;
  });
}

/** What is listed or recorded as the case says it has its last change from there; anything else has changed by now. */
function withChange(duty: ListedDuty, known: readonly RecordedDuty[], { sequence, at }: RunningCase): RecordedDuty {
  const same = known.find((each) => isDeepStrictEqual(withoutChange(each), duty));
  return same ?? { ...duty, sequence, changedAt: at };
}

function withoutChange({ sequence: _number, changedAt: _moment, ...listed }: RecordedDuty): ListedDuty {
  return listed;
}

const OWED = ['open', 'overdue'] as const;

function isListedAsOwed({ state }: ListedDuty): boolean {
  return state === 'open' || state === 'overdue';
}

/** Of the last event; by the journal where the row of the case is gone. */
async function sequenceOf(db: Kysely<Tables>, caseId: string): Promise<number> {
  const newest = db.selectFrom('event').select('sequence').where('caseId', '=', caseId).orderBy('sequence', 'desc');
  return ((await readLink(db, caseId)) ?? (await newest.limit(1).executeTakeFirst()))?.sequence ?? 0;
}
