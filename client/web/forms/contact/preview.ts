import { createHash } from 'node:crypto';
import { momentOf } from '../../../../domain/calendar/moment';
import { isRefusal, type Refusal } from '../../../../domain/commands/refusal';
import type { CommandName } from '../../../../domain/commands/catalogue';
import { agenda } from '../../../../domain/duties/agenda';
import { type Duty, isOwed } from '../../../../domain/duties/duty';
import type { Warning } from '../../../../domain/duties/warning';
import { turn } from '../../../../domain/turn';
import { policyOf } from '../../../../policies/packs';
import { withStoredTexts } from '../../../texts';
import type { CaseFacts } from '../case-facts';
import { contactsOwed } from './people';

/** What would follow if it were recorded now: tried on the case in memory, and nothing is written. */
export interface Preview {
  settles: readonly Duty[];
  /** What contacts could settle this month and this one would not. */
  stillOwed: readonly Duty[];
  /** What would be owed again: of a correction. */
  owedAgain: readonly Duty[];
  warnings: readonly Warning[];
}

/** Tries a command on the case; a refusal where the case would refuse it. */
export async function previewOf(
  command: CommandName,
  args: Record<string, unknown>,
  by: string,
  { aCase, now, today }: CaseFacts,
): Promise<Preview | Refusal> {
  const complete = await withStoredTexts(command, args, async (words) => ({
    id: 'text-preview',
    hash: createHash('sha256').update(words).digest('hex'),
    empty: words.trim() === '',
  }));
  const moment = momentOf(now, aCase.settings.zone, by);
  const outcome = turn(aCase, { type: 'command', name: command, args: complete }, moment, policyOf);
  if (isRefusal(outcome)) return outcome;
  const before = agenda(aCase, policyOf(aCase), today, { now });
  const after = outcome.agenda;
  const was = new Map(before.duties.map((duty) => [duty.id, duty]));
  const owedBefore = (id: string) => {
    const duty = was.get(id);
    return duty !== undefined && isOwed(duty);
  };
  const known = new Set(before.warnings.map(({ id }) => id));
  return {
    settles: after.duties.filter((duty) => duty.metOn !== null && owedBefore(duty.id)),
    stillOwed: contactsOwed(after.duties, today),
    owedAgain: after.duties.filter((duty) => isOwed(duty) && was.get(duty.id)?.state === 'met'),
    warnings: after.warnings.filter(({ id }) => !known.has(id)),
  };
}
