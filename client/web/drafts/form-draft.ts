import type { CommandName } from '../../../domain/commands/catalogue';
import { Declined } from '../../../store/failure';
import type { Draft, DraftKey } from '../../../store/drafts';
import type { Archive } from '../../../store/record-store';
import { subjectOf } from '../../drafts';

/** What the drafts of forms need of the record store. */
export type DraftStore = Pick<Archive, 'drafts' | 'saveDraft' | 'dropDraft'>;

/** A form that somebody is filling in. */
export interface FormInHand {
  person: string;
  caseId: string;
  command: CommandName;
  args: Record<string, unknown>;
  /** The part of the command that the form is of, where it has several: each has a draft of its own. */
  part?: string;
  /** The id under which it will be said: it is the same again when the draft is taken up. */
  request: string;
  /** Which draft this form saved or took up last; version 0 for none. */
  seen: SeenDraft;
}

/** A draft as a form knows it. */
export interface SeenDraft {
  subject: string;
  version: number;
}

/**
 * Saves what is in a form; null where another window has saved meanwhile: that one stays as it is. A form that is about
 * something else by now, such as another plan, takes its draft along.
 */
export async function keepForm(store: DraftStore, form: FormInHand): Promise<SeenDraft | null> {
  const { args, request, seen } = form;
  const key = keyOf(form);
  try {
    const version = await store.saveDraft({ ...key, args, request }, key.subject === seen.subject ? seen.version : 0);
    if (key.subject !== seen.subject) await dropSeen(store, form);
    return { subject: key.subject, version };
  } catch (error) {
    if (error instanceof Declined) return null;
    throw error;
  }
}

/** Drops the draft of a form that was sent, and no other window's. */
export async function dropSent(store: DraftStore, form: FormInHand): Promise<void> {
  const key = keyOf(form);
  const [draft] = await store.drafts(key);
  if (draft && draft.request === form.request) await store.dropDraft(key);
  if (key.subject !== form.seen.subject) await dropSeen(store, form);
}

/** The draft that a form goes on with: the one that is meant, else the newest of the command. */
export async function draftToGoOnWith(
  store: DraftStore,
  key: Omit<DraftKey, 'subject'>,
  subject: string | null,
): Promise<Draft | null> {
  const [newest] = await store.drafts(subject === null ? key : { ...key, subject });
  return newest ?? null;
}

function keyOf({ person, caseId, command, args, part }: FormInHand): DraftKey {
  return { person, caseId, what: command, subject: subjectOfPart(command, args, part) };
}

/** What a form is about, with the part of its command that it is of. */
export function subjectOfPart(command: CommandName, args: Record<string, unknown>, part: string | undefined): string {
  return [subjectOf(command, args), part].filter(Boolean).join(' ');
}

async function dropSeen(store: DraftStore, form: FormInHand): Promise<void> {
  const { subject, version } = form.seen;
  if (version === 0) return;
  const key = { ...keyOf(form), subject };
  const [draft] = await store.drafts(key);
  if (draft?.version === version) await store.dropDraft(key);
}
