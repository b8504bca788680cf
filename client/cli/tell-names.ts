import { COMMAND_NAMES, type CommandName, isCommandName } from '../../domain/commands/catalogue';
import { InputError } from '../input-error';
import { nearTo } from '../../domain/commands/nearest';

/** The commands that can be told to a case that is there. */
export const TOLD = COMMAND_NAMES.filter((name) => name !== 'openCase');

/** The command of `tell CASE COMMAND`. */
export function commandNamed([caseId, name, ...more]: string[]): CommandName {
  if (!caseId || !name) throw new InputError(`Name the case and the command: caseclock tell CASE COMMAND. ${LIST}`);
  if (name === 'openCase') throw new InputError('A case is opened from a file: caseclock open FILE.');
  if (!isCommandName(name)) throw new InputError(unknown(name));
  if (more.length > 0) throw new InputError(`"${more.join(' ')}" is too much here: fields are options, --field value.`);
  return name;
}

const LIST = 'All commands: caseclock tell --help.';

function unknown(name: string): string {
  const near = nearTo(name, TOLD);
  return `There is no command "${name}".${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} ${LIST}`;
}
