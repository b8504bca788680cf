import type { Kysely } from 'kysely';
import type { NoticeId } from './record-store';
import type { Tables } from './tables';

/** A mail that came back. */
export interface ReturnedMail {
  /** The notices that did not arrive with it: itself, or what a morning mail told of. */
  notices: NoticeId[];
  /** It was known before that it did not arrive. */
  before: boolean;
}

/** Marks a mail as failed that a mail system gave back after it had been accepted; null where no such mail was sent. */
export async function markReturned(
  db: Kysely<Tables>,
  messageId: string,
  status: string,
): Promise<ReturnedMail | null> {
  return db.transaction().execute(async (transaction) => {
    const sent = transaction.selectFrom('notice').select(['number', 'state', 'kind', ...KEY]);
    const row = await sent.where('messageId', '=', messageId).forUpdate().executeTakeFirst();
    if (!row) return null;
    const { number, state, ...id } = row;
    const failure = { state: 'failed', answer: `${status}, came back` } as const;
    const failed = transaction.updateTable('notice').set(failure).where('state', '!=', 'failed');
    await failed.where('number', '=', number).execute();
    if (id.kind !== 'morning') return { notices: [id], before: state === 'failed' };
    await failed.where('carriedIn', '=', number).execute();
    const carried = transaction
      .selectFrom('notice')
      .select(['kind', ...KEY])
      .where('carriedIn', '=', number);
    return { notices: await carried.orderBy('number').execute(), before: state === 'failed' };
  });
}

const KEY = ['caseId', 'about', 'occasion', 'recipient'] as const;
