import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { SendMailOptions } from 'nodemailer';
import { isUrgent } from '../domain/notices/urgency';
import type { Addressee, LedgerEntry, NoticeId, RecordStore } from '../store/record-store';
import type { SendOutcome } from './index';
import { afterWaiting } from './mail/delay';
import { hostOf, messageIdOf } from './mail/message-id';
import { renderMorning } from './mail/morning-letter';
import { type Reader, render } from './mail/render';
import { type Refusal, refusalIn, withoutAddresses } from './mail/refusal';
import type { MailSettings } from './mail/settings';

/** What sending a notice needs. */
export interface Sending extends MailSettings {
  store: Pick<RecordStore, 'notice' | 'mark' | 'carried' | 'person'>;
}

// Below the activity's minute: a server that trickles its answers passes every other time-out.
const LONGEST_ATTEMPT = 50_000;

/**
 * Sends one mail and keeps its row in the ledger. SMTP cannot promise exactly once: if the line breaks between the mail
 * and the answer, the mail goes out again, with the same Message-ID. The row counts such attempts: whoever reads it sees
 * that the mail may have come more than once.
 */
export function sendNoticeBy(sending: Sending) {
  return async function sendNotice(id: NoticeId): Promise<SendOutcome> {
    const row = await rowOf(id, sending.store);
    if (row.state === 'accepted' || row.state === 'gathered') return row.state;
    if (row.state === 'dropped' || row.state === 'journalled') return 'unwanted';
    if (row.state === 'failed') throw ApplicationFailure.nonRetryable('It has failed for good', 'MailRejected');
    const entry = afterWaiting(row, waited());
    if (!entry) return drop(id, sending.store);
    const reader = await readerOf(id, sending.store);
    if (waitsForMorning(entry, reader)) return gather(id, sending.store);
    const mail = await mailOf(id, entry, reader, sending);
    return mail ? deliver(id, row, mail, sending) : drop(id, sending.store);
  };
}

/** Once an attempt has begun the mail may have come, and goes on as it began. */
function waitsForMorning(entry: LedgerEntry, { notices }: Addressee): boolean {
  return notices === 'morning' && entry.kind !== 'morning' && entry.attempts === 0 && !isUrgent(entry);
}

async function gather(id: NoticeId, store: Sending['store']): Promise<SendOutcome> {
  await store.mark(id, { state: 'gathered' });
  return 'gathered';
}

/** The mail as it is written, or null for one of a morning that has nothing to say. */
async function mailOf(
  id: NoticeId,
  entry: LedgerEntry,
  reader: Reader,
  { store, links }: Sending,
): Promise<SendMailOptions | null> {
  if (id.kind !== 'morning') return render(entry, reader, links);
  const news = await store.carried(id);
  return news.length > 0 ? renderMorning(entry, news, reader, links) : null;
}

/** How long this notice has waited, by the server's clock: that of a played case is not this machine's. */
function waited(): number {
  const { currentAttemptScheduledTimestampMs: now, scheduledTimestampMs: first } = Context.current().info;
  return Math.max(0, now - first);
}

async function drop(id: NoticeId, store: Sending['store']): Promise<SendOutcome> {
  await store.mark(id, { state: 'dropped' });
  return 'unwanted';
}

async function deliver(
  id: NoticeId,
  { unanswered }: LedgerEntry,
  mail: SendMailOptions,
  { store, transport, from, secret }: Sending,
): Promise<SendOutcome> {
  const messageId = messageIdOf(id, secret, hostOf(from));
  await store.mark(id, { state: 'sending', attempt: 'begun', messageId });
  const sent = await transport
    .sendMail({ ...mail, from, messageId, signal: endOfAttempt() })
    .catch((error: unknown) => refusalIn(error));
  if ('permanent' in sent) return refused(id, unanswered > 0, sent, store);
  await store.mark(id, { state: 'accepted', answer: withoutAddresses(sent.response), attempt: 'answered' });
  return 'accepted';
}

/** Notes what the server said and fails in the way that Temporal should take it. No cause: it holds the address. */
async function refused(
  id: NoticeId,
  inDoubt: boolean,
  { permanent, unanswered, code, answer }: Refusal,
  store: Sending['store'],
): Promise<never> {
  const waiting = inDoubt || unanswered ? 'unknown' : 'queued';
  const state = permanent ? 'failed' : waiting;
  await store.mark(id, unanswered ? { state, answer } : { state, answer, attempt: 'answered' });
  throw permanent
    ? ApplicationFailure.nonRetryable(code, 'MailRejected')
    : ApplicationFailure.retryable(code, 'MailDelayed');
}

/** The row is written before the mail is asked for; one that is not there yet is worth another try. */
async function rowOf(id: NoticeId, store: Sending['store']): Promise<LedgerEntry> {
  const entry = await store.notice(id);
  if (!entry) throw ApplicationFailure.retryable('The notice is not in the ledger yet', 'NoticeMissing');
  return entry;
}

async function readerOf(id: NoticeId, store: Sending['store']): Promise<Addressee & Reader> {
  const person = await store.person(id.recipient);
  if (person?.mail) return { ...person, mail: person.mail };
  await store.mark(id, { state: 'failed', answer: 'no mail address' });
  throw ApplicationFailure.nonRetryable('No mail address', 'NoAddress');
}

/** An attempt also ends when the worker shuts down. */
function endOfAttempt(): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(LONGEST_ATTEMPT), Context.current().cancellationSignal]);
}
