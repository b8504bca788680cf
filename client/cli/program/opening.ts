import type { Command } from 'commander';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import type { Settle } from './settle';

/* How cases come into being. */

export function addOpen(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('open')
    .summary('open a case')
    .description('Opens a case from a file: `case`, `by`, and what is known of the family that day (YAML or JSON).')
    .argument('<file>', 'the case file')
    .option('--settings <file>', 'the agency’s settings; what the case file says wins (or CASECLOCK_SETTINGS)')
    .option('--request <id>', 'the id under which this is asked')
    .addHelpText('after', `\n${EXAMPLES.open}`)
    .action(async (file: string, options) => settle(await lazy.open().openCase(invocation, file, options)));
}

export function addImport(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('import')
    .summary('open an existing caseload')
    .description('Opens a case for each row of a CSV file. What fell due in the past is shown, and mailed to nobody.')
    .argument('<file>', 'the caseload, in UTF-8')
    .requiredOption('--by <person>', 'the programme manager who takes it over')
    .option('--settings <file>', 'the agency’s settings (or CASECLOCK_SETTINGS)')
    .addHelpText('after', () => `\n${EXAMPLES.import}\n\n${lazy.import().caseloadColumns()}`)
    .action(async (file: string, options) => settle(await lazy.import().importCaseload(invocation, file, options)));
}
