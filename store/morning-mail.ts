import { type Kysely, sql, type Transaction } from 'kysely';
import type { Instant, TimeOfDay } from '../domain/calendar/agency-clock';
import { addDays, type CivilDate } from '../domain/calendar/civil-date';
import { ENTRY, naming } from './ledger';
import type { LedgerEntry, NoticeId } from './record-store';
import type { Tables } from './tables';

/** The morning on which mails are gathered: the moment that they belong to. */
export interface Morning {
  at: Instant;
  on: CivilDate;
  time: TimeOfDay;
}

/** What was gathered for a morning. */
export interface GatheredMorning {
  /** The morning mails that are to be sent, by recipient; the next portion begins after the last one. */
  mails: NoticeId[];
  /** Whether there are more of them. */
  more: boolean;
  /** Notices that are no longer true, of cases that are open: each case says so in its journal. */
  unwanted: NoticeId[];
}

// As many activities as one run of a workflow may well have in hand (product default).
const PORTION = 400;
// What is left over is said on the next morning.
const MOST_UNWANTED = 1_000;
// A notice that three mornings could not deliver is given up like a mail after three days.
const MORNINGS = 3;

/**
 * Puts what waits for the morning into one mail per person. In one transaction, and once however often it is asked: a
 * person who has the mail of a day gets no second one, and what came later waits for the next day.
 */
export async function gatherMorning(db: Kysely<Tables>, morning: Morning, after: string): Promise<GatheredMorning> {
  return db.transaction().execute(async (transaction) => {
    // The first portion gathers for all.
    if (after === '') await gather(transaction, morning);
    const mails = await mailsOf(transaction, morning, after);
    const unwanted = after === '' ? await unwantedIn(transaction, morning) : [];
    return { mails: mails.slice(0, PORTION), more: mails.length > PORTION, unwanted };
  });
}

async function gather(db: Transaction<Tables>, { at, on, time }: Morning): Promise<void> {
  await endFormer(db, on);
  await sql`
    update notice set state = 'dropped'
    where ${isFree} and ${isUntrue(on)}
      and exists (select from case_file where case_file.case_id = notice.case_id and status <> 'open')`.execute(db);
  const title = 'Morning mail';
  await sql`
    with mail as (
      insert into notice (case_id, kind, topic, about, occasion, recipient, title, because, facts, at, "on", "time",
        state, attempts)
      select distinct '', 'morning', 'morning-mail', 'morning-mail', ${on}, recipient, ${title}, '', '{}'::jsonb,
        ${at}, ${on}, ${time}, 'queued', 0
      from notice where ${isFree} and not ${isUntrue(on)}
      on conflict do nothing
      returning number, recipient
    )
    update notice set carried_in = mail.number from mail
    where notice.recipient = mail.recipient and ${isFree} and not ${isUntrue(on)}`.execute(db);
}

/** A mail of an earlier morning that has not reached its reader by now has failed, and what it was to tell of is free. */
async function endFormer(db: Transaction<Tables>, on: CivilDate): Promise<void> {
  await sql`
    update notice set state = 'failed'
    where kind = 'morning' and "on" < ${on} and state in ('queued', 'sending', 'unknown')`.execute(db);
  await sql`
    update notice set carried_in = null
    where state = 'gathered' and carried_in in (select number from notice where kind = 'morning' and state = 'failed')
  `.execute(db);
}

/** Waits for a morning, and no mail has it yet. */
const isFree = sql<boolean>`(notice.state = 'gathered' and notice.carried_in is null)`;

/**
 * Met, over, or due on another day meanwhile; the occasion of what rings begins with the date that it rang for. Of a date
 * that has passed the overdue notice speaks, and no reminder. Nothing of a case that was restricted to others meanwhile.
 */
function isUntrue(on: CivilDate) {
  return sql<boolean>`(
    notice.kind = 'reminder' and coalesce(notice.due < ${on}, false)
    or notice.kind in ('reminder', 'escalation', 'task') and exists (
      select from duty where duty.case_id = notice.case_id and duty.duty = notice.about and (
        duty.state not in ('open', 'overdue')
        or notice.kind <> 'task' and not starts_with(notice.occasion, coalesce(duty.due, '-'))
      )
    )
    or exists (
      select from case_file where case_file.case_id = notice.case_id
      and restricted_to is not null and notice.recipient <> all (restricted_to)
    )
  )`;
}

async function mailsOf(db: Transaction<Tables>, { on }: Morning, after: string): Promise<NoticeId[]> {
  const query = db.selectFrom('notice').select(['caseId', 'kind', 'about', 'occasion', 'recipient']);
  const ofToday = query.where(sql<boolean>`kind = 'morning'`).where('on', '=', on);
  const unsent = ofToday.where('recipient', '>', after).where('state', 'in', ['queued', 'sending', 'unknown']);
  return unsent
    .orderBy('recipient')
    .limit(PORTION + 1)
    .execute();
}

async function unwantedIn(db: Transaction<Tables>, { on }: Morning): Promise<NoticeId[]> {
  const query = db.selectFrom('notice').select(['caseId', 'kind', 'about', 'occasion', 'recipient']);
  return query.where(isFree).where(isUntrue(on)).orderBy('number').limit(MOST_UNWANTED).execute();
}

/** What a morning mail tells of, what is due first in front. */
export async function readCarried(db: Kysely<Tables>, mail: NoticeId): Promise<LedgerEntry[]> {
  const number = db.selectFrom('notice').select('number').where(naming(mail));
  const query = db.selectFrom('notice').select(ENTRY).where('carriedIn', '=', number).where('state', '=', 'gathered');
  return query.orderBy('due').orderBy('caseId').orderBy('at').orderBy('number').execute();
}

/**
 * A morning mail has failed: what it was to tell of is free for the next morning. Given up is all of it where the address
 * is missing or was refused for good, else what three mornings could not deliver; the same again when asked again.
 */
export async function releaseMorning(db: Kysely<Tables>, mail: NoticeId, isFinal: boolean): Promise<NoticeId[]> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('notice')
      .select(['number', 'state', 'on', 'answer'])
      .where(naming(mail))
      .forUpdate()
      .executeTakeFirst();
    if (!row || row.state === 'accepted') return [];
    await transaction.updateTable('notice').set({ state: 'failed' }).where('number', '=', row.number).execute();
    const carried = transaction.updateTable('notice').where('carriedIn', '=', row.number);
    const waiting = carried.where('state', '=', 'gathered');
    const isOld = isFinal ? sql<boolean>`true` : sql<boolean>`"on" <= ${addDays(row.on, 1 - MORNINGS)}`;
    await waiting.set({ state: 'failed', answer: row.answer }).where(isOld).execute();
    await waiting.set({ carriedIn: null }).execute();
    const failed = transaction.selectFrom('notice').select(['caseId', 'kind', 'about', 'occasion', 'recipient']);
    return failed.where('carriedIn', '=', row.number).where('state', '=', 'failed').orderBy('number').execute();
  });
}
