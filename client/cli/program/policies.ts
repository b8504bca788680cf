import type { Command } from 'commander';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import type { Settle } from './settle';

/* Rules, settings, value lists, and stories to try them on. */

export function addPolicy(program: Command, invocation: Invocation, settle: Settle): void {
  const policy = program
    .command('policy')
    .summary('the rules of a pack, an agency’s settings, going over to another version')
    .description('Shows a pack, checks an agency’s settings, and lets running cases adopt a version.')
    .helpCommand(false)
    .addHelpText('after', `\n${EXAMPLES.policy}`);
  policy
    .command('show')
    .description('Shows each rule of a pack and each sentence of its documents; without one, the packs that there are.')
    .argument('[pack]', 'such as santa-clara, or santa-clara@2027.1')
    .action((pack?: string) => settle(showOf(invocation, pack)));
  policy
    .command('check')
    .description('Explains an agency’s settings, each beside the product’s default; names what is wrong with its line.')
    .argument('<file>', 'the settings file')
    .action((file: string) => settle(lazy.policyCheck().checkPolicy(invocation, file)));
  policy
    .command('adopt')
    .description('Lets running cases adopt a version: one recorded command for each.')
    .argument('<version>', 'such as santa-clara@2027.2')
    .option('--by <person>', 'the programme manager who adopts it')
    .option('--settings <file>', 'the agency’s settings from then on; else each case keeps its own')
    .option('--dry-run', 'change nothing: show which due dates would move, and when, by the rules of this working copy')
    .option('--now', 'at once; else with the next full plan of each case')
    .option('--case <id...>', 'these cases; else all that run a pack of this name')
    .action(async (version: string, options) =>
      settle(await lazy.policyAdopt().adoptPolicy(invocation, version, options)),
    );
}

function showOf(invocation: Invocation, pack: string | undefined): number {
  const { showPolicy, showPacks } = lazy.policyShow();
  return pack === undefined ? showPacks(invocation) : showPolicy(invocation, pack);
}

export function addLists(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('lists')
    .summary('what may be chosen in a plan')
    .description(
      'Shows the value lists of the plan, or the values of one: the documents’ own, and what the agency added.',
    )
    .argument('[name]', 'the list’s name')
    .option('--case <id>', 'with what the agency of this case added')
    .addHelpText('after', `\n${EXAMPLES.lists}`)
    .action(async (name: string | undefined, options) =>
      settle(await lazy.lists().showLists(invocation, name, options)),
    );
}

export function addSimulate(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('simulate')
    .summary('play a family’s story and hold it against what was to be seen')
    .description('Plays a scenario on the Temporal server with skipped time, or in memory with --fast.')
    .argument('<file>', 'the scenario')
    .option('--fast', 'in memory, without any server')
    .option('--from-today', 'moved by whole months to begin within the coming month; held against the play in memory')
    .option('--against-fast', 'hold it against the play in memory as well')
    .option('--as <case>', 'play it under another case id')
    .addHelpText('after', `\n${EXAMPLES.simulate}`)
    .action(async (file: string, options) => settle(await lazy.simulate().simulate(invocation, file, options)));
}
