import { type Kysely, sql } from 'kysely';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Tables } from './tables';

/** A person whom mail does not reach. */
export interface Unreached {
  person: string;
  /** As the staff directory has them; null for somebody whom it does not know. */
  name: string | null;
  unit: string | null;
  /** How many mails did not reach them since the last one that did. */
  mails: number;
  /** Their cases. */
  cases: string[];
  /** The day of the first of these mails. */
  since: CivilDate;
  /** Why the last one failed, as far as the mail server said. */
  why: string | null;
}

/** Whom mail does not reach, of all or of a unit: who has a failed mail, and no accepted one since. */
export async function readUnreached(db: Kysely<Tables>, unit?: string): Promise<Unreached[]> {
  const query = db
    .selectFrom('notice')
    .leftJoin('person', 'person.id', 'notice.recipient')
    .where('notice.state', '=', 'failed')
    .where(
      sql<boolean>`not exists (
        select from notice later
        where later.recipient = notice.recipient and later.state = 'accepted' and later.settled > notice.settled
      )`,
    );
  const asked = unit === undefined ? query : query.where('person.unit', '=', unit);
  return asked
    .groupBy(['notice.recipient', 'person.name', 'person.unit'])
    .select(['notice.recipient as person', 'person.name', 'person.unit'])
    .select(({ fn }) => [fn.min('notice.on').as('since')])
    .select([
      sql<number>`count(*)::int`.as('mails'),
      sql<string[]>`array_agg(distinct notice.case_id order by notice.case_id) filter (where notice.case_id <> '')`.as(
        'cases',
      ),
      sql<string | null>`(array_agg(notice.answer order by notice.settled desc))[1]`.as('why'),
    ])
    .orderBy('since')
    .orderBy('person')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, cases: row.cases ?? [] })));
}
