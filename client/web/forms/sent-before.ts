import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/calendar/agency-clock';
import { type CommandName, isCommandName } from '../../../domain/commands/catalogue';
import { type Draft, SENT_FORM } from '../../../store/drafts';
import type { DraftStore, FormInHand } from '../drafts/form-draft';

/*
 * What became of a form, by the id of its request: whoever comes back to it is told that it was recorded, and is not shown
 * it empty. It is noted before the case is told, so that the same form sent twice at once is known as the same.
 */

/** A form that was sent. */
export interface SentBefore {
  command: CommandName;
  /** Of what it said: the same form that says something else is something else. */
  sum: string;
  /** When it was sent. */
  at: Instant;
  /** The number of the case's last event before it. */
  after: number;
  /** The number of the case's last event once it was taken; null as long as nobody knows that it was. */
  sequence: number | null;
}

type Form = Pick<FormInHand, 'person' | 'caseId' | 'request'>;

/** What became of a form; null for one that was not sent, or whose sending came to nothing. */
export async function sentBefore(store: DraftStore, form: Form): Promise<SentBefore | null> {
  const [kept] = await store.drafts(keyOf(form));
  return kept ? readIn(kept) : null;
}

/** Notes that a form is being sent. */
export async function noteSending(store: DraftStore, form: FormInHand, at: Instant, after: number): Promise<void> {
  const sent: SentBefore = { command: form.command, sum: sumOf(form), at, after, sequence: null };
  await store.saveDraft({ ...keyOf(form), args: { ...sent }, request: form.request });
}

/** Notes that it was taken. */
export async function noteTaken(store: DraftStore, form: FormInHand, sequence: number): Promise<void> {
  const before = await sentBefore(store, form);
  if (before) await store.saveDraft({ ...keyOf(form), args: { ...before, sequence }, request: form.request });
}

/** Forgets a sending of which nothing came. */
export async function forgetSending(store: DraftStore, form: Form): Promise<void> {
  await store.dropDraft(keyOf(form));
}

/** Whether a form still says what it said when it was sent. */
export function saysTheSame({ sum }: SentBefore, form: FormInHand): boolean {
  return sum === sumOf(form);
}

function sumOf({ command, args }: FormInHand): string {
  return createHash('sha256')
    .update(JSON.stringify([command, args]))
    .digest('base64url')
    .slice(0, 16);
}

function keyOf({ person, caseId, request }: Form) {
  return { person, caseId, what: SENT_FORM, subject: request };
}

function readIn({ args }: Draft): SentBefore | null {
  const { command, sum, at, after, sequence } = args as Partial<SentBefore>;
  if (!command || !isCommandName(command) || typeof sum !== 'string' || typeof at !== 'string') return null;
  return { command, sum, at, after: after ?? 0, sequence: sequence ?? null };
}
