import type { Insertable, Kysely, QueryCreator } from 'kysely';
import { sql } from 'kysely';
import type { RecordedEvent } from '../domain/case/events';
import type { Notice } from '../domain/notices/notice';
import { StoreRefusal } from './failure';
import type { LedgerEntry, NoticeId, NoticeState, RecordBatch, TurnRecord } from './record-store';
import type { NoticeRow, Tables } from './tables';

const KEY = ['caseId', 'kind', 'about', 'occasion', 'recipient'] as const;
const SAID = ['topic', 'title', 'due', 'because', 'facts', 'at', 'on', 'time'] as const;
export const ENTRY = [...KEY, ...SAID, 'state', 'attempts', 'unanswered', 'answer'] as const;

/** The notices of a batch, one row per recipient. */
export function noticesOf({ caseId, turns }: RecordBatch): Insertable<NoticeRow>[] {
  return turns.flatMap((turn) => turn.notices.flatMap((notice) => rowsOf(caseId, turn, notice)));
}

/** Enters notices; what is entered already keeps its state. */
export function enteringNotices(db: QueryCreator<Tables>, rows: Insertable<NoticeRow>[]) {
  const insert = db.insertInto('notice').values(rows);
  return insert.onConflict((at) => at.columns(KEY).doNothing());
}

/** Whether events say of notices that they are over. */
export function endsNotices(events: readonly RecordedEvent[]): boolean {
  return events.some(({ event: { type } }) => type === 'noticeDropped' || type === 'noticeUndelivered');
}

/** Marks the notices that a case no longer wants, and those that it gave up; one that went out meanwhile stays what it is. */
export async function endNotices(db: Kysely<Tables>, { caseId, turns }: RecordBatch): Promise<void> {
  const events = turns.flatMap((turn) => turn.events.map((recorded) => recorded.event));
  for (const event of events) {
    if (event.type === 'noticeDropped') await drop(db, event.notice);
    if (event.type === 'noticeUndelivered') await giveUp(db, caseId, event);
  }
}

async function drop(db: Kysely<Tables>, notice: NoticeId): Promise<void> {
  const update = db.updateTable('notice').set({ state: 'dropped' });
  await update.where(naming(notice)).where('state', '!=', 'accepted').execute();
}

/** After days without a mail server nothing is tried any more, and nobody is left to say so but the case. */
async function giveUp(db: Kysely<Tables>, caseId: string, given: { notice: string; to: string }): Promise<void> {
  const update = db.updateTable('notice').set({ state: 'failed' });
  await update
    .where('caseId', '=', caseId)
    .where('recipient', '=', given.to)
    .where(sql<boolean>`kind || ':' || about || ':' || occasion = ${given.notice}`)
    .where('state', 'in', ['queued', 'gathered', 'sending', 'unknown'])
    .execute();
}

/** The notices of a case, or of all, in the order of their moments. */
export async function readNotices(db: Kysely<Tables>, caseId?: string): Promise<LedgerEntry[]> {
  const all = db.selectFrom('notice').select(ENTRY).orderBy('at').orderBy('number');
  return (caseId === undefined ? all : all.where('caseId', '=', caseId)).execute();
}

/** Which mails are asked for. */
export interface WantedMails {
  person?: string;
  case?: string;
  /** Without it every mail, and not what was journalled alone. */
  status?: NoticeState;
  most: number;
}

/** The mails of all cases, the newest in front. */
export async function readMails(db: Kysely<Tables>, wanted: WantedMails): Promise<LedgerEntry[]> {
  const { person, case: caseId, status, most } = wanted;
  let query = db.selectFrom('notice').select(ENTRY);
  query = status ? query.where('state', '=', status) : query.where('state', '!=', 'journalled');
  if (person !== undefined) query = query.where('recipient', '=', person);
  if (caseId !== undefined) query = query.where('caseId', '=', caseId);
  return query.orderBy('at', 'desc').orderBy('number', 'desc').limit(most).execute();
}

/** One notice to one person. */
export async function readNotice(db: Kysely<Tables>, id: NoticeId): Promise<LedgerEntry | null> {
  return (await db.selectFrom('notice').select(ENTRY).where(naming(id)).executeTakeFirst()) ?? null;
}

/** What is to be changed of a notice. */
export interface NoticeChange {
  state: NoticeState;
  answer?: string;
  /** `begun` is one attempt more; `answered`, that it is known what became of it. */
  attempt?: 'begun' | 'answered';
  /** Of the attempt: a mail that comes back is known by it. */
  messageId?: string;
}

/** Changes the state of a notice. */
export async function markNotice(db: Kysely<Tables>, id: NoticeId, change: NoticeChange): Promise<void> {
  const { state, answer, attempt, messageId } = change;
  if (id.kind === 'morning' && state === 'accepted' && !db.isTransaction)
    return db.transaction().execute(async (transaction) => {
      await settleCarried(transaction, id);
      await markNotice(transaction, id, change);
    });
  const update = db
    .updateTable('notice')
    .set({ state: later(state), ...(attempt ? COUNTED[attempt] : {}) })
    .$if(answer !== undefined, (row) => row.set({ answer: answer as string }))
    .$if(messageId !== undefined, (row) => row.set({ messageId: messageId as string }));
  const { numUpdatedRows } = await update.where(naming(id)).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new StoreRefusal(`No notice ${KEY.map((part) => id[part]).join(' · ')} is known.`);
}

/** What was dropped while an attempt was under way is not wanted again because that attempt came to nothing. */
function later(state: NoticeState) {
  const waits = state !== 'accepted' && state !== 'failed' && state !== 'dropped';
  return waits ? sql<NoticeState>`case when state = 'dropped' then state else ${state} end` : state;
}

const COUNTED = {
  begun: { attempts: sql<number>`attempts + 1`, unanswered: sql<number>`unanswered + 1` },
  answered: { unanswered: sql<number>`unanswered - 1` },
};

/** What a morning mail told of has reached its reader with it. */
async function settleCarried(db: Kysely<Tables>, mail: NoticeId): Promise<void> {
  const answer = `in the morning mail of ${mail.occasion}`;
  const update = db.updateTable('notice').set({ state: 'accepted', answer });
  const number = db.selectFrom('notice').select('number').where(naming(mail));
  await update.where('carriedIn', '=', number).where('state', '=', 'gathered').execute();
}

/** The condition that a row is that notice. */
export function naming(id: NoticeId) {
  return sql<boolean>`(case_id, kind, about, occasion, recipient)
    = (${id.caseId}, ${id.kind}, ${id.about}, ${id.occasion}, ${id.recipient})`;
}

function rowsOf(caseId: string, { at, on, time }: TurnRecord, notice: Notice): Insertable<NoticeRow>[] {
  const { to, mailTo, facts, ...said } = notice;
  const common = {
    ...saidOnly(said),
    caseId,
    at,
    on,
    time,
    facts: JSON.stringify(facts),
    attempts: 0,
    unanswered: 0,
    answer: null,
  };
  return to.map((recipient) => ({ ...common, recipient, state: mailTo.includes(recipient) ? 'queued' : 'journalled' }));
}

/** Named one by one: a notice may carry more one day than the table has columns. */
function saidOnly({ kind, topic, about, title, occasion, due, because }: Omit<Notice, 'to' | 'mailTo' | 'facts'>) {
  return { kind, topic, about, title, occasion, due, because };
}
