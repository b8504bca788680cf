import type { Command } from 'commander';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import { countGiven } from './given';
import type { Settle } from './settle';

/* What people reach by other programs than this one. */

export function addCalendar(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('calendar')
    .summary('the duties in a calendar program, behind a secret link')
    .description('Makes a link to a calendar and shows it once; lists the links that there are; ends one.')
    .option('--person <id>', 'of what is theirs, as the worker of the case or to decide')
    .option('--unit <id>', 'of the cases of a unit')
    .option('--agency', 'of the whole agency, what is near')
    .option('--revoke <number>', 'end this link', countGiven)
    .option('--by <person>', 'who makes or ends it')
    .addHelpText('after', `\n${EXAMPLES.calendar}`)
    .action(async (options) => settle(await lazy.calendar().calendars(invocation, options)));
}

export function addWeb(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('web')
    .summary('the web program: the calendars')
    .description('Serves on this machine until Ctrl-C, at CASECLOCK_WEB_PORT. npm start does so by itself.')
    .addHelpText('after', `\n${EXAMPLES.web}`)
    .action(async () => settle(await lazy.web().serveWeb(invocation)));
}
