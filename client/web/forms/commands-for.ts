import { COMMAND_NAMES, type CommandName, commandOf, isCommandName } from '../../../domain/commands/catalogue';
import { rightsOf } from '../../../domain/commands/rights';
import type { Field } from '../../../domain/commands/shape';
import { givenFields } from '../../given';
import { mayWrite } from '../rights/reach';
import type { Viewer } from '../session/viewer';
import { COMMAND_WORDS } from '../vocabulary/command-words';
import { caseChoices } from './case-choices';
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

/** Whether a command decides what somebody handed in: that is done on the page of the approvals, beside what is decided. */
export function isDecision(command: CommandName): boolean {
  return COMMAND_WORDS[command].group === 'approval';
}

/** The commands that a menu offers: those with a form here, and with something in the case that they can be about. */
export function commandsOffered(facts: CaseFacts, viewer: Viewer): CommandName[] {
  return commandsFor(facts, viewer).filter((command) => !isDecision(command) && hasWhatItNames(command, facts));
}

/** Nothing that the command has to name is missing in the case. */
function hasWhatItNames(command: CommandName, facts: CaseFacts): boolean {
  return Object.entries(givenFields(command)).every(
    ([name, field]) => !mustName(field) || caseChoices(command, name, facts)?.length !== 0,
  );
}

/** Whether it is an id, or some, that cannot be left out. */
function mustName(field: Field): boolean {
  return field.kind === 'list' ? field.least > 0 && mustName(field.of) : field.kind === 'id';
}
