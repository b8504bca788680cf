import { type Kysely, sql } from 'kysely';
import type { ListedFile } from '../domain/duties/listed';
import { FILE } from './projection';
import type { Tables } from './tables';

/** A case as it is listed: where it stands and who works on it. */
export interface CaseFile extends ListedFile {
  caseId: string;
  /** The number of the event up to which it is listed. */
  sequence: number;
}

/** Which cases are asked for; each condition narrows. */
export interface WantedFiles {
  ids?: readonly string[];
  unit?: string;
  /** Whose duties those of the worker are. */
  holder?: string;
  /** Who has a part in it, in whatever role. */
  staffed?: string;
  status?: ListedFile['status'];
  most?: number;
}

// More than anybody reads; whoever has more narrows it.
const MOST = 500;

/** The case as it is listed, or null where there is none. */
export async function readCaseFile(db: Kysely<Tables>, caseId: string): Promise<CaseFile | null> {
  return (await readCaseFiles(db, { ids: [caseId] }))[0] ?? null;
}

/** Cases as they are listed, in the order of their ids. */
export async function readCaseFiles(db: Kysely<Tables>, wanted: WantedFiles): Promise<CaseFile[]> {
  const { ids, unit, holder, staffed, status, most = MOST } = wanted;
  if (ids?.length === 0) return [];
  let query = db.selectFrom('caseFile').select(['caseId', 'sequence', ...FILE]);
  if (ids !== undefined) query = query.where('caseId', 'in', [...ids]);
  if (unit !== undefined) query = query.where('unit', '=', unit);
  if (holder !== undefined) query = query.where('holder', '=', holder);
  if (staffed !== undefined) query = query.where(sql<boolean>`staff @> ${JSON.stringify([{ id: staffed }])}::jsonb`);
  if (status !== undefined) query = query.where('status', '=', status);
  return query.orderBy('caseId').limit(most).execute();
}
