import type { Command } from 'commander';
import { FORECAST_LIMIT, FORECAST_MONTHS } from '../../../domain/duties/forecast';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import { dayGiven, monthGiven, monthsAhead } from './given';
import type { Settle } from './settle';

/* What is said to one case, and asked of it. */

export function addTell(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('tell')
    .summary('say something to a case: record, plan, approve, transfer, close')
    .usage('<case> <command> --by <person> [--field value …]')
    .argument('[words...]')
    // The options depend on the command; they are read with it.
    .helpOption(false)
    .allowUnknownOption()
    .action(async (words: string[]) => settle(await lazy.tell().tellCase(invocation, words)));
}

export function addDrafts(program: Command, invocation: Invocation, settle: Settle): void {
  const drafts = program
    .command('drafts')
    .summary('what you wrote and could not say yet')
    .description('Lists the words that were kept when a command was refused or nobody answered; seven days long.')
    .helpCommand(false)
    .addHelpText('after', `\n${EXAMPLES.drafts}`);
  drafts
    .command('list', { isDefault: true })
    .description('Lists your drafts, the newest in front.')
    .option('--by <person>', 'whose; else CASECLOCK_PERSON')
    .option('--case <id>', 'of this case')
    .action(async (options) => settle(await lazy.drafts().showDrafts(invocation, options)));
  drafts
    .command('drop')
    .description('Drops a draft.')
    .argument('<case>', 'the case’s id')
    .argument('<command>', 'the command')
    .option('--by <person>', 'whose; else CASECLOCK_PERSON')
    .option('--about <subject>', 'what it is about, as the list shows it')
    .action(async (caseId: string, command: string, options) =>
      settle(await lazy.drafts().dropDraft(invocation, caseId, command, options)),
    );
}

export function addAgenda(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('agenda')
    .summary('what a case owes, by when and why')
    .description('Shows what a case owes today, and whose signatures are outstanding.')
    .argument('<case>', 'the case’s id')
    .option('--all', 'duties that are over, too')
    .option('--as-of <date>', 'what was known and owed at the end of a past day', dayGiven)
    .addHelpText('after', `\n${EXAMPLES.agenda}`)
    .action(async (caseId: string, options) => settle(await lazy.agenda().showAgenda(invocation, caseId, options)));
}

export function addExplain(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('explain')
    .summary('why a duty is due when it is')
    .description('Shows the arithmetic of a due date, the manual’s sentences behind it, and each move of the date.')
    .argument('<case>', 'the case’s id')
    .argument('<duty>', 'the duty’s id, as the agenda shows it')
    .option('--as-of <date>', 'as it was known at the end of a past day', dayGiven)
    .addHelpText('after', `\n${EXAMPLES.explain}`)
    .action(async (caseId: string, duty: string, options) =>
      settle(await lazy.explain().explainDuty(invocation, caseId, duty, options)),
    );
}

export function addJournal(program: Command, invocation: Invocation, settle: Settle): void {
  const journal = program
    .command('journal')
    .summary('who did what, and when; and whether anybody changed it since')
    .description(
      'Shows what was recorded of a case, also of one that was closed years ago; verifies that it still stands.',
    )
    .helpCommand(false)
    .addHelpText('after', `\n${EXAMPLES.journal}`);
  journal
    .command('show', { isDefault: true })
    .description('Shows the events of a case in their order.')
    .argument('<case>', 'the case’s id')
    .option('--from <date>', 'from this day on', dayGiven)
    .option('--to <date>', 'up to this day', dayGiven)
    .action(async (caseId: string, options) => settle(await lazy.journal().showJournal(invocation, caseId, options)));
  journal
    .command('verify')
    .description('Follows the hashes of a journal, or of all, and names what was changed, moved or taken out.')
    .argument('[case]', 'the case’s id; else all')
    .action(async (caseId?: string) => settle(await lazy.journal().verifyJournal(invocation, caseId)));
}

export function addExport(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('export')
    .summary('all that is recorded of a case, as one archive')
    .description(
      'Writes events, duties, notices, names, words and printed documents of a case as a ZIP with their hashes.',
    )
    .argument('<case>', 'the case’s id')
    .option('--by <person>', 'who reads it, with the right to its names; else CASECLOCK_PERSON')
    .option('--out <file>', 'where to write it; else CASE.zip in this folder')
    .addHelpText('after', `\n${EXAMPLES.export}`)
    .action(async (caseId: string, options) => settle(await lazy.export().exportCase(invocation, caseId, options)));
}

export function addForecast(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('forecast')
    .summary('what a case will owe, month by month')
    .description('Shows what a case will owe if nothing new happens to it: a table by month, and a picture.')
    .argument('<case>', 'the case’s id')
    .option('--months <number>', `how many calendar months ahead, 1 to ${FORECAST_LIMIT}`, monthsAhead, FORECAST_MONTHS)
    .addHelpText('after', `\n${EXAMPLES.forecast}`)
    .action(async (caseId: string, options) => settle(await lazy.forecast().showForecast(invocation, caseId, options)));
}

export function addChecklists(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('checklists')
    .summary('what the manuals ask people to do and to talk about')
    .description('Shows the checklists of a case and how far they are done (recordChecklist). None is in the way.')
    .argument('<case>', 'the case’s id')
    .addHelpText('after', `\n${EXAMPLES.checklists}`)
    .action(async (caseId: string) => settle(await lazy.checklists().showChecklists(invocation, caseId)));
}

export function addEvidence(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('evidence')
    .summary('what an auditor finds in the documentation')
    .description('Shows what the manuals want to find in the documentation of a case, as its record has it.')
    .argument('<case>', 'the case’s id')
    .addHelpText('after', `\n${EXAMPLES.evidence}`)
    .action(async (caseId: string) => settle(await lazy.evidence().showEvidence(invocation, caseId)));
}

export function addDraft(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('draft')
    .summary('what the next report to DCFS may have to say')
    .description('Shows what was recorded since the last Form 2151A, under the headings of the next one.')
    .argument('<case>', 'the case’s id')
    .option('--month <month>', 'the month of the report, YYYY-MM; else the first that is not sent', monthGiven)
    .addHelpText('after', `\n${EXAMPLES.draft}`)
    .action(async (caseId: string, options) => settle(await lazy.draft().showDraft(invocation, caseId, options)));
}

export function addNarratives(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('narratives')
    .summary('the narratives of the family assessment, for the court report')
    .description(
      'Shows the words of the Family Assessment Update under their headings, to be put into the court report.',
    )
    .argument('<case>', 'the case’s id')
    .option('--plan <id>', 'those of this plan; else those that were recorded last')
    .option('--versions', 'all that was ever written of the case, with what each said before it was changed')
    .addHelpText('after', `\n${EXAMPLES.narratives}`)
    .action(async (caseId: string, options) =>
      settle(
        await (options.versions
          ? lazy.narrativeVersions().showNarrativeVersions(invocation, caseId, options)
          : lazy.narratives().showNarratives(invocation, caseId, options)),
      ),
    );
}
