import { randomUUID } from 'node:crypto';
import type { SeenDraft } from '../drafts/form-draft';
import { oneOf, type Posted } from './posted';
import { type PlanSection, sectionNamed } from '../plan/sections';
import { localPath } from '../session/local-path';

/** What a form carries along without showing it. */
export interface FormState {
  /** The id of the request: it stays the same until the form is taken. */
  request: string;
  /** The number of the case's last event when the form was shown first. */
  sequence: number;
  /** Where the person came from. */
  back: string;
  draft: SeenDraft;
  /** The section of a plan, where the form is of one. */
  section?: PlanSection;
}

/** The state of a form that is shown for the first time. */
export function newState(sequence: number, back: string): FormState {
  return { request: randomUUID(), sequence, back, draft: { subject: '', version: 0 } };
}

const REQUEST = /^[A-Za-z0-9-]{8,64}$/;
const NUMBER = /^\d{1,9}$/;

/** The id of a request as an address says it; null where it says none. */
export function requestIn(given: string | undefined): string | null {
  return given !== undefined && REQUEST.test(given) ? given : null;
}

/** The state of a form that was sent; what is missing or not as it was written is as in a new one. */
export function stateIn(posted: Posted, otherwise: string): FormState {
  const request = oneOf(posted, 'request');
  const section = sectionNamed(oneOf(posted, 'section'));
  return {
    ...(section && { section }),
    request: requestIn(request) ?? randomUUID(),
    sequence: numberIn(posted, 'sequence'),
    back: localPath(oneOf(posted, 'back'), otherwise),
    draft: { subject: oneOf(posted, 'subject').slice(0, 400), version: numberIn(posted, 'version') },
  };
}

function numberIn(posted: Posted, name: string): number {
  const given = oneOf(posted, name);
  return NUMBER.test(given) ? Number(given) : 0;
}
