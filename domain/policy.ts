import type { CivilDate } from './calendar/civil-date';
import type { Moment } from './calendar/moment';
import type { Case } from './case/case';
import type { AgencySettings } from './case/settings';
import type { Checklist } from './checklist';
import type { CommandName, CommandArgs } from './commands/catalogue';
import { type Refusal, refusal } from './commands/refusal';
import type { KnownKind } from './commands/settings';
import type { EvidenceRule } from './evidence';
import type { DutyRule } from './duties/duty';
import type { WarningRule } from './duties/warning';

/** What one case runs by: the duties and gates of its pack, with the agency's settings. */
export interface Policy {
  id: string;
  /** The packs that there are: a case can adopt no other. */
  packs: readonly string[];
  /** The kinds of duties in all packs: settings can name no other. */
  kinds: readonly KnownKind[];
  settings: AgencySettings;
  duties: DutyRule[];
  gates: Gate[];
  warnings: WarningRule[];
  checklists: Checklist[];
  evidence: EvidenceRule[];
  /** What the case ran by before, and until when: what had ended by then stays as it judged it. */
  former: { policy: Policy; until: CivilDate } | null;
}

/** Refuses a pack that there is not, with those that there are. */
export function unknownPack(id: string, packs: readonly string[]): Refusal | null {
  const sentence = `There is no policy pack "${id}". There are: ${packs.join(', ')}.`;
  return packs.includes(id) ? null : refusal('unknown-policy', sentence);
}

/** A condition of the manual that a command must meet: returns the sentence that refuses it, or null. */
export interface Gate {
  command: CommandName;
  code: string;
  source: string;
  cites: string[];
  refuses: (aCase: Case, args: never, moment: Moment) => string | null;
  /** Of a check for completeness: each thing that is missing, in a sentence of its own. */
  missing?: (aCase: Case, args: never, moment: Moment) => string[];
}

/** Declares a gate of the manual for one command. */
export function gate<C extends CommandName>(
  command: C,
  rule: Omit<Gate, 'command' | 'refuses'> & {
    refuses: (aCase: Case, args: CommandArgs<C>, moment: Moment) => string | null;
  },
): Gate {
  return { command, ...rule };
}

/**
 * Declares what the manual requires in a plan, a referral or a form: a gate that names all that is missing, so that
 * people see it beforehand (domain/duties/blocked.ts) and are refused once, not once for each thing.
 */
export function completeness<C extends CommandName>(
  command: C,
  rule: Omit<Gate, 'command' | 'refuses' | 'missing'> & {
    missing: (aCase: Case, args: CommandArgs<C>, moment: Moment) => string[];
  },
): Gate {
  const refuses = (aCase: Case, args: CommandArgs<C>, moment: Moment) => inOne(rule.missing(aCase, args, moment));
  return { command, ...rule, refuses };
}

// A refusal is read at one glance; the rest is in the agenda.
const NAMED = 3;

function inOne(missing: string[]): string | null {
  if (missing.length === 0) return null;
  const more = missing.length - NAMED;
  const rest = more > 0 ? [`And ${more} more: caseclock agenda shows all.`] : [];
  return [...missing.slice(0, NAMED), ...rest].join(' ');
}
