import type { Instant } from '../../../domain/calendar/agency-clock';
import { CLOCK } from '../../../domain/calendar/moment';
import type { EventType } from '../../../domain/case/events';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Archive } from '../../../store/record-store';
import { COMMAND_WORDS } from '../vocabulary/command-words';
import { followsByItself } from '../vocabulary/event-words';

/** Something that somebody else did while a form was being filled in. */
export interface ChangeSince {
  by: string;
  at: Instant;
  what: EventType;
}

/** What others did in a case after an event, the first in front. */
export async function changesSince(
  archive: Pick<Archive, 'journal'>,
  caseId: string,
  sequence: number,
  viewer: string,
): Promise<ChangeSince[]> {
  const entries = await archive.journal(caseId, sequence);
  return entries
    .filter(({ by, event }) => by !== viewer && by !== CLOCK && !followsByItself(event.type))
    .map(({ by, at, event }) => ({ by, at, what: event.type }));
}

/** What is judged by what it says must not go through on what somebody has not seen. */
export function isJudgement(command: CommandName): boolean {
  return COMMAND_WORDS[command].group === 'approval' || JUDGED.has(command);
}

const JUDGED: ReadonlySet<CommandName> = new Set(['revisePlan', 'submitPlan', 'discardPlan']);
