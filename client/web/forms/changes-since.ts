import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../../domain/calendar/agency-clock';
import { CLOCK } from '../../../domain/calendar/moment';
import type { CaseEvent } from '../../../domain/case/events';
import type { Archive, JournalEntry } from '../../../store/record-store';
import { followsByItself } from '../vocabulary/event-words';
import { writtenBy } from './subjects/of-events';

/** Something that somebody did while a form was being filled in. */
export interface ChangeSince {
  by: string;
  at: Instant;
  event: CaseEvent;
}

/** What was done in a case in some time. */
export interface ChangesSince {
  changes: readonly ChangeSince[];
  /** False where the journal does not have all of it yet. */
  isWhole: boolean;
}

/**
 * What people did in a case after one event and up to another, the first in front: whoever sends a form too, in another
 * window.
 */
export async function changesSince(
  archive: Pick<Archive, 'journal'>,
  caseId: string,
  { after, upTo }: { after: number; upTo: number },
): Promise<ChangesSince> {
  if (upTo <= after) return { changes: [], isWhole: true };
  const entries = await filed(archive, caseId, after, upTo);
  const changes = entries
    .filter(({ by, event }) => by !== CLOCK && !followsByItself(event.type))
    .map(({ by, at, event }) => ({ by, at, event }));
  return { changes, isWhole: isFiled(entries, upTo) };
}

/** Whether it is about one of the records that a form is about. */
export function concerns({ event }: ChangeSince, records: readonly string[]): boolean {
  return writtenBy(event).some((each) => records.includes(each));
}

// A case files what happened within tenths of a second; nobody waits longer for a record store that is away.
const ATTEMPTS = 4;
const BETWEEN_MS = 250;

async function filed(
  archive: Pick<Archive, 'journal'>,
  caseId: string,
  after: number,
  upTo: number,
  attempt = 1,
): Promise<JournalEntry[]> {
  const entries = await archive.journal(caseId, after);
  if (isFiled(entries, upTo) || attempt === ATTEMPTS) return entries;
  await pause(BETWEEN_MS);
  return filed(archive, caseId, after, upTo, attempt + 1);
}

function isFiled(entries: readonly JournalEntry[], upTo: number): boolean {
  return (entries.at(-1)?.sequence ?? 0) >= upTo;
}
