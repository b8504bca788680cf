import { type Instant, millisecondsOf } from '../../../../domain/calendar/agency-clock';
import type { Printed } from '../../../documents/printing';

/** Who sent which form, so that nobody's request answers another's. */
export interface PrintRequest {
  person: string;
  caseId: string;
  /** The UUID of the form. */
  request: string;
}

/** A printing that a second click on the same form joins. */
export type PrintedOnce = (
  sent: PrintRequest,
  at: Instant,
  print: () => Promise<Pick<Printed, 'hash'>>,
) => Promise<string>;

// Product default: nobody clicks twice with more between. What is printed later from the same form is another document.
const REMEMBERED = 10 * 60 * 1000;

/**
 * Prints once for each form: a document bears the minute of its printing, so that a double click would else make two.
 * Kept in memory, for a restart is no double click; what failed is not remembered and can be sent again.
 */
export function printedOnce(): PrintedOnce {
  const known = new Map<string, { at: number; hash: Promise<string> }>();
  return async ({ person, caseId, request }, at, print) => {
    const now = millisecondsOf(at);
    for (const [key, each] of known) if (now - each.at > REMEMBERED) known.delete(key);
    const key = JSON.stringify([person, caseId, request]);
    const before = request ? known.get(key) : undefined;
    if (before) return before.hash;
    const hash = print().then((printed) => printed.hash);
    known.set(key, { at: now, hash });
    hash.catch(() => known.delete(key));
    return hash;
  };
}
