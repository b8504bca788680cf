import type { Draft } from '../../../store/drafts';
import type { DraftStore } from '../drafts/form-draft';
import type { TypedOpening } from './typed-opening';

/* An opening that somebody began: it belongs to no case yet, so it is named by the request under which it will be said. */

const OF = { caseId: '', what: 'openCase' } as const;

/** What is typed is kept; a form that is sent has nothing to keep. */
export async function keepOpening(store: DraftStore, person: string, request: string, typed: TypedOpening) {
  await store.saveDraft({ ...OF, person, subject: request, args: { ...typed }, request });
}

/** The opening that is meant, else the newest; null for none. */
export async function begunOpening(store: DraftStore, person: string, request?: string): Promise<Draft | null> {
  const [newest] = await store.drafts({ ...OF, person, ...(request === undefined ? {} : { subject: request }) });
  return newest ?? null;
}

/** The opening was sent, or given up. */
export async function dropOpening(store: DraftStore, person: string, request: string): Promise<void> {
  await store.dropDraft({ ...OF, person, subject: request });
}

/** The form with a draft back in it. */
export function openingWithDraft(request: string): string {
  return `/open-case?draft=${encodeURIComponent(request)}`;
}
