import type { CommandName } from '../../../domain/commands/catalogue';
import { COMMAND_NAMES, commandOf } from '../../../domain/commands/catalogue';
import type { Language } from '../page/words';
import { COMMAND_GROUPS, type CommandGroup } from './command-groups';
import { CASE_COMMANDS } from './commands/case';
import { CONTACT_COMMANDS } from './commands/contacts';
import { FAMILY_COMMANDS } from './commands/family';
import { JOINT_SERVICE_COMMANDS } from './commands/joint-service';
import { PLAN_COMMANDS } from './commands/plan';
import { SERVICE_COMMANDS } from './commands/services';
import type { Term } from './term';

/** A command as a button or heading. */
export interface CommandWords extends Term {
  group: CommandGroup;
  /** One sentence of help in Spanish; the English one is the command's own description. */
  about: string;
}

/** The words of every command; within a group they stand in the order of a menu. */
export const COMMAND_WORDS: Readonly<Record<CommandName, CommandWords>> = {
  ...CONTACT_COMMANDS,
  ...PLAN_COMMANDS,
  ...FAMILY_COMMANDS,
  ...SERVICE_COMMANDS,
  ...JOINT_SERVICE_COMMANDS,
  ...CASE_COMMANDS,
};

/** "Record a contact", "Registrar un contacto". */
export function commandTitle(command: CommandName, language: Language): string {
  return COMMAND_WORDS[command][language];
}

/** One sentence of help. */
export function commandAbout(command: CommandName, language: Language): string {
  return language === 'es' ? COMMAND_WORDS[command].about : `${commandOf(command).description}.`;
}

export interface CommandMenu {
  group: CommandGroup;
  title: string;
  commands: { command: CommandName; title: string; about: string }[];
}

/** Some commands as a menu: by group, both in their order, without the groups of which there are none. */
export function commandMenu(language: Language, wanted: readonly CommandName[] = COMMAND_NAMES): CommandMenu[] {
  const inOrder = (Object.keys(COMMAND_WORDS) as CommandName[]).filter((command) => wanted.includes(command));
  return (Object.keys(COMMAND_GROUPS) as CommandGroup[]).flatMap((group) => {
    const commands = inOrder.filter((command) => COMMAND_WORDS[command].group === group);
    const listed = commands.map((command) => ({
      command,
      title: commandTitle(command, language),
      about: commandAbout(command, language),
    }));
    return listed.length > 0 ? [{ group, title: COMMAND_GROUPS[group][language], commands: listed }] : [];
  });
}
