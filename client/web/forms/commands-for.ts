import { COMMAND_NAMES, type CommandName, commandOf, isCommandName } from '../../../domain/commands/catalogue';
import { rightsOf } from '../../../domain/commands/rights';
import { mayWrite } from '../rights/reach';
import type { Viewer } from '../session/viewer';
import type { CaseFacts } from './case-facts';

/** The command that an address names; null where it names none that is said to a case that is there. */
export function commandNamed(name: string | undefined): CommandName | null {
  return name !== undefined && isCommandName(name) && name !== 'openCase' ? name : null;
}

/** The commands that somebody may give in a case today; the case decides again. */
export function commandsFor({ aCase, today }: Pick<CaseFacts, 'aCase' | 'today'>, viewer: Viewer): CommandName[] {
  if (!mayWrite(viewer) || aCase.closure || aCase.cancelledOn) return [];
  const rights = rightsOf(aCase, viewer.id, today);
  return COMMAND_NAMES.filter(
    (name) => name !== 'openCase' && commandOf(name).by.some((right) => rights.includes(right)),
  );
}
