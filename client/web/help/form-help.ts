import type { CommandName } from '../../../domain/commands/catalogue';
import type { CommandGroup } from '../vocabulary/command-groups';
import { COMMAND_WORDS } from '../vocabulary/command-words';

/** Which page of the help tells of what a form is about. */
const HELP: Readonly<Record<CommandGroup, string>> = {
  contacts: '/help/contacts',
  absences: '/help/contacts',
  exceptions: '/help/contacts',
  plan: '/help/plans',
  approval: '/help/approvals',
  family: '/help/people',
  placement: '/help/people',
  court: '/help/court',
  services: '/help/services',
  meetings: '/help/services',
  checklists: '/help/forms',
  documents: '/help/documents',
  'joint-service': '/help/exchange',
  rsp: '/help/exchange',
  closing: '/help/case',
  staff: '/help/people',
  case: '/help/case',
};

/** The page of the help about a form. */
export function formHelp(command: CommandName): string {
  return HELP[COMMAND_WORDS[command].group];
}
