import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  proxyActivities,
  sleep,
} from '@temporalio/workflow';
import type { CaseActivities } from '../activities';
import { dutyIn } from '../domain/duties/agenda';
import { isOwed } from '../domain/duties/duty';
import { noticeKey } from '../domain/notices/notice';
import type { NoticeId, TurnRecord } from '../domain/record';
import { type Desk, take } from './desk';
import { MAIL_QUEUE } from './messages';

// The journal is what an agency answers an audit with: tried for as long as it takes.
const { record } = proxyActivities<Pick<CaseActivities, 'record'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

// A mail that found no server for three days is no reminder any more: it becomes a problem that a person sees.
// The limit of one attempt lies above every time-out of the SMTP client, so that two attempts never overlap.
const { sendNotice } = proxyActivities<Pick<CaseActivities, 'sendNotice'>>({
  taskQueue: MAIL_QUEUE,
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '3 days',
  retry: { initialInterval: '1 minute', backoffCoefficient: 2, maximumInterval: '1 hour' },
});

// Slow enough that a store which refuses for good does not fill the history, quick enough for a mended one.
const RECORD_PAUSE = '10 minutes';

// A payload may have two megabytes at most, and a turn has a few kilobytes: after days without a record store the
// backlog goes out in portions, and is not handed to another run as a whole.
const MOST_TURNS = 50;

/** Carries out what is to be done: one record in flight, mails beside the loop. Nothing here blocks a command. */
export function carryOut(desk: Desk): void {
  if (!desk.recording && desk.outbox.length > 0) void recordNext(desk);
  for (const id of desk.mails.splice(0)) void send(desk, id);
  dropUnwanted(desk);
}

/** True when everything is recorded and no mail is on its way. */
export function isQuiet(desk: Desk): boolean {
  return isRecorded(desk) && desk.mails.length === 0 && desk.sending.size === 0;
}

/** True when what is not recorded yet is little enough to be handed on. */
export function isPortable({ outbox }: Desk): boolean {
  return outbox.length <= MOST_TURNS;
}

/** True when the record store has everything. */
export function isRecorded(desk: Desk): boolean {
  return desk.outbox.length === 0 && !desk.recording;
}

/** Mails that the next run has to send again under the same key. */
export function mailsLeft(desk: Desk): NoticeId[] {
  return [...desk.mails, ...[...desk.sending.values()].map((mail) => mail.id)];
}

async function recordNext(desk: Desk): Promise<void> {
  desk.recording = true;
  const turns = desk.outbox.slice(0, MOST_TURNS);
  try {
    await record.executeWithOptions({ summary: summaryOf(turns) }, [{ caseId: desk.case.id, turns }]);
    desk.outbox.splice(0, turns.length);
    desk.mails.push(...turns.flatMap((turn) => mailsOf(desk, turn)));
  } catch {
    // Somebody failed the activity by hand. Nothing may be lost for that: it stays in the outbox and is tried again.
    await sleep(RECORD_PAUSE, { summary: 'the record was refused; trying again' });
  }
  desk.recording = false;
  desk.happened = true;
}

function mailsOf(desk: Desk, { notices }: TurnRecord): NoticeId[] {
  return notices.flatMap(({ kind, about, occasion, mailTo }) =>
    mailTo.map((recipient) => ({ caseId: desk.case.id, kind, about, occasion, recipient })),
  );
}

async function send(desk: Desk, id: NoticeId): Promise<void> {
  const scope = new CancellationScope();
  const key = `${noticeKey(id)}:${id.recipient}`;
  desk.sending.set(key, { id, scope });
  try {
    const summary = `${id.kind}, ${id.about}, to ${id.recipient}`;
    await scope.run(() => sendNotice.executeWithOptions({ summary }, [id]));
  } catch (error) {
    // A failed mail never ends a case: it becomes a problem that the next in line hears of.
    if (isCancellation(error)) take(desk, { type: 'dropped', notice: id });
    else take(desk, { type: 'undelivered', notice: noticeKey(id), to: id.recipient, code: codeOf(error) });
  }
  desk.sending.delete(key);
  desk.happened = true;
}

/** What waits for a mail server is dropped when it is no longer true: its duty was met, or has another date by now. */
function dropUnwanted(desk: Desk): void {
  for (const { id, scope } of desk.sending.values()) {
    if (isStale(desk, id)) scope.cancel();
  }
}

function isStale({ agenda }: Desk, { kind, about, occasion }: NoticeId): boolean {
  const duty = agenda ? dutyIn(agenda, about) : undefined;
  if (!duty || !['reminder', 'escalation', 'task'].includes(kind)) return false;
  // The occasion of what rings begins with the date that it rang for.
  return !isOwed(duty) || (kind !== 'task' && !occasion.startsWith(String(duty.due)));
}

function codeOf(error: unknown): string {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.type ? cause.type : 'NotDelivered';
}

/** What operators read on the record's row: `planApproved, planTookEffect, …`. */
function summaryOf(turns: TurnRecord[]): string {
  const events = turns.flatMap((turn) => turn.events.map(({ event }) => event.type));
  const notices = turns.flatMap((turn) => turn.notices.map((notice) => notice.kind));
  return [...new Set([...events, ...notices])].join(', ').slice(0, 200);
}
