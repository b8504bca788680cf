import type { Kysely } from 'kysely';
import type { Instant } from '../domain/calendar/agency-clock';
import type { Tables } from './tables';

/** What of a case can be read. */
export const READINGS = [
  'agenda',
  'break-glass',
  'checklists',
  'documents',
  'draft of Form 2151A',
  'evidence',
  'explanation',
  'export',
  'forecast',
  'journal',
  'measures',
  'names',
  'names on lists',
  'narratives',
  'notices',
  'plan',
  'policy dry run',
  'print',
] as const;
export type ReadingKind = (typeof READINGS)[number];

/** Names beside duties, on a list of several cases. */
export const READ_ON_LISTS: ReadingKind = 'names on lists';

/** That somebody read something of a case. */
export interface Reading {
  /** The person's id, or `os:NAME` for somebody of whom the operating system alone knows the name. */
  person: string;
  caseId: string;
  what: ReadingKind;
}

/** A reading with its real time. */
export interface NotedReading extends Reading {
  at: Instant;
  /** Why somebody looked into a case without a right to it; for those who asked for reasons alone. */
  reason?: string;
}

/** Notes readings for good, in one statement. */
export async function noteAccess(db: Kysely<Tables>, readings: Reading[]): Promise<void> {
  if (readings.length > 0) await db.insertInto('access').values(readings).execute();
}

/** Which readings are asked for: from an instant on, and up to one, itself excluded. */
export interface WantedAccess {
  case?: string;
  person?: string;
  since?: Instant;
  before?: Instant;
  /** With the reasons that were given: for auditors. */
  reasons?: boolean;
  most: number;
}

/** Who read what, the newest in front. */
export async function readAccess(db: Kysely<Tables>, wanted: WantedAccess): Promise<NotedReading[]> {
  const { case: caseId, person, since, before, reasons = false, most } = wanted;
  let query = db
    .selectFrom('access')
    .leftJoin('breakGlass', 'breakGlass.access', 'access.number')
    .select(['access.person', 'access.caseId', 'what', 'access.writtenAt', 'reason']);
  if (caseId !== undefined) query = query.where('access.caseId', '=', caseId);
  if (person !== undefined) query = query.where('access.person', '=', person);
  if (since !== undefined) query = query.where('access.writtenAt', '>=', new Date(since));
  if (before !== undefined) query = query.where('access.writtenAt', '<', new Date(before));
  const rows = await query.orderBy('number', 'desc').limit(most).execute();
  return rows.map(({ writtenAt, reason, ...reading }) => ({
    ...reading,
    at: writtenAt.toISOString(),
    ...(reasons && reason !== null && { reason }),
  }));
}
