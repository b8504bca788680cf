import { type Command, Option } from 'commander';
import { AGENCY_ROLES } from '../../../store/record-store';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import type { Settle } from './settle';

/* The people of the agency. */

export function addStaff(program: Command, invocation: Invocation, settle: Settle): void {
  const staff = program
    .command('staff')
    .summary('the people of the agency: the directory, and bringing it from a table')
    .description('Shows the staff directory, or brings it up to a CSV file.')
    .helpCommand(false)
    .addHelpText('after', () => `\n${EXAMPLES.staff}\n\n${lazy.staff().staffColumns()}`);
  staff
    .command('list', { isDefault: true })
    .description('Lists the staff directory. Each option narrows the list.')
    .option('--unit <id>', 'of this unit')
    .addOption(new Option('--role <role>', 'in this role').choices(AGENCY_ROLES))
    .action(async (options) => settle(await lazy.staff().showStaff(invocation, options)));
  staff
    .command('import')
    .description(
      'Adds and changes people as the rows of a CSV file say. Who is in no row stays as they are. Cases are told.',
    )
    .argument('<file>', 'the directory, in UTF-8')
    .requiredOption('--by <person>', 'who brings it: programme manager of the cases that are told')
    .option('--dry-run', 'change nothing: show what would change, and what cases would be told')
    .action(async (file: string, options) => settle(await lazy.staffImport().importStaff(invocation, file, options)));
}
