import { createHash } from 'node:crypto';
import type { RecordedEvent } from '../domain/case/events';

/** What the first event of a case follows. */
export const CHAIN_START = '';

/**
 * The hash of an event: of all that it says, and of the hash before it. So nothing in a case can be changed, taken out or
 * put in another place without every later hash telling it.
 */
export function hashOf(previous: string, caseId: string, { sequence, at, on, by, event }: RecordedEvent): string {
  const said = JSON.stringify([previous, caseId, sequence, at, on, by, event], keysInOrder);
  return createHash('sha256').update(said, 'utf8').digest('hex');
}

/** A database gives the keys of an object back in an order of its own. */
function keysInOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
