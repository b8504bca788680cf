import type { Moment } from './calendar/moment';
import type { Case } from './case/case';
import type { AgencySettings } from './case/settings';
import type { CommandName, CommandArgs } from './commands/catalogue';
import type { DutyRule } from './duties/duty';
import type { WarningRule } from './duties/warning';

/** What one case runs by: the duties and gates of its pack, with the agency's settings. */
export interface Policy {
  id: string;
  settings: AgencySettings;
  duties: DutyRule[];
  gates: Gate[];
  warnings: WarningRule[];
}

/** A condition of the manual that a command must meet: returns the sentence that refuses it, or null. */
export interface Gate {
  command: CommandName;
  code: string;
  source: string;
  cites: string[];
  refuses: (aCase: Case, args: never, moment: Moment) => string | null;
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
