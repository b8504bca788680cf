import type { Command } from 'commander';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import type { Settle } from './settle';

/* What people reach by other programs than this one. */

export function addWeb(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('web')
    .summary('the web program: the calendars')
    .description('Serves on this machine until Ctrl-C, at CASECLOCK_WEB_PORT. npm start does so by itself.')
    .addHelpText('after', `\n${EXAMPLES.web}`)
    .action(async () => settle(await lazy.web().serveWeb(invocation)));
}
