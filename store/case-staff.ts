import { type Kysely, sql } from 'kysely';
import type { ListedFile } from '../domain/duties/listed';
import type { Tables } from './tables';

/** Who works on a case, as it is listed. */
export interface CaseStaff extends Pick<ListedFile, 'staff' | 'standIns'> {
  caseId: string;
  /** The number of the event up to which it is listed. */
  sequence: number;
}

/** The open cases that know one of these people, in the order of their ids. */
export async function readCaseStaff(db: Kysely<Tables>, people: readonly string[]): Promise<CaseStaff[]> {
  return db
    .selectFrom('caseFile')
    .select(['caseId', 'sequence', 'staff', 'standIns'])
    .where('status', '=', 'open')
    .where(
      sql<boolean>`exists (
      select from jsonb_array_elements(staff) as member where member ->> 'id' = any(${[...people]}::text[])
    )`,
    )
    .orderBy('caseId')
    .execute();
}
