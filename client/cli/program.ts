import { Command, InvalidArgumentError, Option } from 'commander';
import { isCivilDate, isMonth } from '../../domain/calendar/civil-date';
import { FORECAST_LIMIT, FORECAST_MONTHS } from '../../domain/duties/forecast';
import { NOTICE_STATES } from '../../store/record-store';
import { exitCodesInWords } from './exit-codes';
import { EXAMPLES } from './examples';
import { lazy } from './lazy';
import type { Invocation } from './terminal';

/*
 * The program's words: subcommands, options, help. What they do is loaded when it is asked for, so that help is there
 * at once: Temporal's client and the record store's take longer to load than most commands to run.
 */

type Settle = (exit: number) => void;

/** The command line as commander knows it. */
export function programFor(invocation: Invocation, settle: Settle): Command {
  const program = new Command('caseclock')
    .description('Case plans on time: says things to cases, asks what they owe, plays them.')
    .option('--json', 'the result as JSON on standard output, errors as JSON on standard error')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ writeOut: (words) => invocation.out.write(words), outputError: () => {} })
    .addHelpText('after', () => `\n${EXAMPLES.program}\n\n${exitCodesInWords()}`);
  [
    addOpen,
    addImport,
    addTell,
    addAgenda,
    addExplain,
    addJournal,
    addExport,
    addForecast,
    addChecklists,
    addEvidence,
    addDraft,
    addNarratives,
    addPlan,
    addPrint,
    addCopy,
    addName,
    addLists,
    addWorklist,
    addNotices,
    addMeasures,
    addPolicy,
    addSimulate,
  ].forEach((add) => add(program, invocation, settle));
  return program;
}

function addOpen(program: Command, invocation: Invocation, settle: Settle): void {
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

function addImport(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('import')
    .summary('open an existing caseload')
    .description('Opens a case for each row of a CSV file. What fell due in the past is shown, and mailed to nobody.')
    .argument('<file>', 'the caseload, in UTF-8')
    .requiredOption('--by <person>', 'the programme manager who takes it over')
    .option('--settings <file>', 'the agency’s settings (or CASECLOCK_SETTINGS)')
    .addHelpText('after', () => `\n${EXAMPLES.import}\n\n${lazy.import().columnsInWords()}`)
    .action(async (file: string, options) => settle(await lazy.import().importCaseload(invocation, file, options)));
}

function addTell(program: Command, invocation: Invocation, settle: Settle): void {
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

function addAgenda(program: Command, invocation: Invocation, settle: Settle): void {
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

function addExplain(program: Command, invocation: Invocation, settle: Settle): void {
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

function addJournal(program: Command, invocation: Invocation, settle: Settle): void {
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

function addExport(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('export')
    .summary('all that is recorded of a case, as one archive')
    .description('Writes events, duties, notices, words and printed documents of a case as a ZIP with their hashes.')
    .argument('<case>', 'the case’s id')
    .option('--out <file>', 'where to write it; else CASE.zip in this folder')
    .addHelpText('after', `\n${EXAMPLES.export}`)
    .action(async (caseId: string, options) => settle(await lazy.export().exportCase(invocation, caseId, options)));
}

function addForecast(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('forecast')
    .summary('what a case will owe, month by month')
    .description('Shows what a case will owe if nothing new happens to it: a table by month, and a picture.')
    .argument('<case>', 'the case’s id')
    .option('--months <number>', `how many calendar months ahead, 1 to ${FORECAST_LIMIT}`, monthsAhead, FORECAST_MONTHS)
    .addHelpText('after', `\n${EXAMPLES.forecast}`)
    .action(async (caseId: string, options) => settle(await lazy.forecast().showForecast(invocation, caseId, options)));
}

function monthsAhead(given: string): number {
  const months = /^\d+$/.test(given) ? Number(given) : 0;
  if (months >= 1 && months <= FORECAST_LIMIT) return months;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${FORECAST_LIMIT}.`);
}

function addChecklists(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('checklists')
    .summary('what the manuals ask people to do and to talk about')
    .description('Shows the checklists of a case and how far they are done (recordChecklist). None is in the way.')
    .argument('<case>', 'the case’s id')
    .addHelpText('after', `\n${EXAMPLES.checklists}`)
    .action(async (caseId: string) => settle(await lazy.checklists().showChecklists(invocation, caseId)));
}

function addEvidence(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('evidence')
    .summary('what an auditor finds in the documentation')
    .description('Shows what the manuals want to find in the documentation of a case, as its record has it.')
    .argument('<case>', 'the case’s id')
    .addHelpText('after', `\n${EXAMPLES.evidence}`)
    .action(async (caseId: string) => settle(await lazy.evidence().showEvidence(invocation, caseId)));
}

function addDraft(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('draft')
    .summary('what the next report to DCFS may have to say')
    .description('Shows what was recorded since the last Form 2151A, under the headings of the next one.')
    .argument('<case>', 'the case’s id')
    .option('--month <month>', 'the month of the report, YYYY-MM; else the first that is not sent', monthGiven)
    .addHelpText('after', `\n${EXAMPLES.draft}`)
    .action(async (caseId: string, options) => settle(await lazy.draft().showDraft(invocation, caseId, options)));
}

function addNarratives(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('narratives')
    .summary('the narratives of the family assessment, for the court report')
    .description(
      'Shows the words of the Family Assessment Update under their headings, to be put into the court report.',
    )
    .argument('<case>', 'the case’s id')
    .option('--plan <id>', 'those of this plan; else those that were recorded last')
    .addHelpText('after', `\n${EXAMPLES.narratives}`)
    .action(async (caseId: string, options) =>
      settle(await lazy.narratives().showNarratives(invocation, caseId, options)),
    );
}

function addPlan(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('plan')
    .summary('what a plan says, page by page')
    .description(
      'Shows all that a plan in progress or in effect says, with its words: page by page, or by participant.',
    )
    .argument('<case>', 'the case’s id')
    .argument('[plan]', 'the plan’s id; else the one in progress, else the one in effect')
    .option('--by-participant', 'what it says to each participant')
    .addHelpText('after', `\n${EXAMPLES.plan}`)
    .action(async (caseId: string, plan: string | undefined, options) =>
      settle(await lazy.plan().showPlan(invocation, caseId, plan, options)),
    );
}

function addPrint(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('print')
    .summary('the documents of a case, as PDF or HTML')
    .description(
      'Prints a document of a case and keeps it; without a document, shows what can be and what was printed.',
    )
    .argument('<case>', 'the case’s id')
    .argument('[document]', 'which document, such as case-plan')
    .option('--by <person>', 'who prints it')
    .option('--plan <id>', 'the plan; else the one in progress, else the one in effect')
    .option('--child <id>', 'the child of a Client Responsibility Sheet')
    .option('--month <month>', 'the month of a Form 2151A, YYYY-MM', monthGiven)
    .option('--for <participant>', 'whose copy it is; else it is the agency’s own, which shows everything')
    .addOption(new Option('--language <language>', 'of the headings').choices(['en', 'es']).default('en'))
    .option('--out <file>', 'where to write it, .pdf or .html; else a PDF in this folder')
    .addHelpText('after', `\n${EXAMPLES.print}`)
    .action(async (caseId: string, document: string | undefined, options) =>
      settle(await lazy.print().printDocument(invocation, caseId, document, options)),
    );
}

function addCopy(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('copy')
    .summary('record that somebody was given a copy of what was printed')
    .description('Records a copy against a printed document. Documents and copies are kept as they are for good.')
    .argument('<case>', 'the case’s id')
    .argument('<hash>', 'the document’s hash, or how it begins, as `print CASE` shows it')
    .requiredOption('--by <person>', 'who gave it')
    .requiredOption('--to <participant>', 'who got it')
    .option('--on <date>', 'on which day; else today', dayGiven)
    .addHelpText('after', `\n${EXAMPLES.copy}`)
    .action(async (caseId: string, hash: string, options) =>
      settle(await lazy.copy().recordCopy(invocation, caseId, hash, options)),
    );
}

function addName(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('name')
    .summary('the name of a participant, for printed documents')
    .description('Names a participant. Names are kept in the record store alone; no mail and no workflow has one.')
    .argument('<case>', 'the case’s id')
    .argument('<participant>', 'such as parent-1')
    .argument('<name>', 'as it is to be printed')
    .addHelpText('after', `\n${EXAMPLES.name}`)
    .action(async (caseId: string, participant: string, name: string) =>
      settle(await lazy.name().nameParticipant(invocation, caseId, participant, name)),
    );
}

function dayGiven(given: string): string {
  const isDate: boolean = isCivilDate(given);
  if (isDate) return given;
  throw new InvalidArgumentError('It must be a date that exists, written YYYY-MM-DD.');
}

function monthGiven(given: string): string {
  if (isMonth(given)) return given;
  throw new InvalidArgumentError('It must be a month, written YYYY-MM.');
}

function addLists(program: Command, invocation: Invocation, settle: Settle): void {
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

function addWorklist(program: Command, invocation: Invocation, settle: Settle): void {
  const worklist = program
    .command('worklist')
    .summary('the open cases and their duties, what is due first in front')
    .description('Lists open cases, or the duties of all of them; checks that list, and makes it anew.')
    .helpCommand(false)
    .addHelpText('after', `\n${EXAMPLES.worklist}`);
  addCases(worklist, invocation, settle);
  addDuties(worklist, invocation, settle);
}

function addCases(worklist: Command, invocation: Invocation, settle: Settle): void {
  worklist
    .command('cases', { isDefault: true })
    .description('Lists open cases by their next due day. Each option narrows the list; it lags behind by a moment.')
    .option('--worker <id>', 'the cases of a caseworker')
    .option('--supervisor <id>', 'the cases of a supervisor')
    .option('--unit <id>', 'the cases of a unit')
    .option('--overdue', 'those with something overdue')
    .option('--awaiting', 'those in which somebody waits for an approval')
    .option('--due-before <date>', 'those whose next due day comes before this day')
    .option('--zone <zone>', 'the agency’s time zone; else that of CASECLOCK_SETTINGS, else this machine’s')
    .action(async (options) => settle(await lazy.worklist().showWorklist(invocation, options)));
}

function addDuties(worklist: Command, invocation: Invocation, settle: Settle): void {
  worklist
    .command('duties')
    .description('Lists what is owed in all open cases, from the record store. Each option narrows the list.')
    .option('--person <id>', 'what is theirs: as the worker of the case, or because it is theirs to decide')
    .option('--unit <id>', 'in the cases of a unit')
    .option('--overdue', 'what is overdue')
    .option('--due-before <date>', 'what is due before this day', dayGiven)
    .action(async (options) => settle(await lazy.duties().showDuties(invocation, options)));
  worklist
    .command('check')
    .description('Holds the list of duties against the journal.')
    .argument('[case]', 'the case’s id; else all')
    .action(async (caseId?: string) => settle(await lazy.duties().checkWorklist(invocation, caseId)));
  worklist
    .command('rebuild')
    .description('Lists the duties of all cases anew from the journal.')
    .action(async () => settle(await lazy.duties().rebuildWorklist(invocation)));
}

function addNotices(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('notices')
    .summary('every mail: when, to whom, and what became of it')
    .description(
      'Lists the mails of all cases from the record store, the newest in front. Each option narrows the list.',
    )
    .option('--person <id>', 'to this person')
    .option('--case <id>', 'of this case')
    .addOption(new Option('--status <state>', 'in this state; journalled: no mail').choices(NOTICE_STATES))
    .option('--most <number>', 'how many at most', countGiven, USUAL_MAILS)
    .addHelpText('after', `\n${EXAMPLES.notices}`)
    .action(async (options) => settle(await lazy.notices().showNotices(invocation, options)));
}

// A screen or two; whoever looks for more says so (product default).
const USUAL_MAILS = 100;

function countGiven(given: string): number {
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
}

function addMeasures(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('measures')
    .summary('who was seen and what was on time, in numbers with their reasons')
    .description(
      'Counts over all cases, open and closed, what was due in a period; closed ones while the server has them.',
    )
    .requiredOption('--from <date>', 'the first day of the period')
    .requiredOption('--to <date>', 'its last day')
    .option('--by <group>', 'told apart by unit, worker or child')
    .option('--case <ids...>', 'these cases only')
    .option('--list', 'with the duties behind the numbers; as CSV, they alone')
    .option('--format <format>', 'table, csv or json', 'table')
    .addHelpText('after', `\n${EXAMPLES.measures}`)
    .action(async (options) => settle(await lazy.measures().showMeasures(invocation, options)));
}

function addPolicy(program: Command, invocation: Invocation, settle: Settle): void {
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

function addSimulate(program: Command, invocation: Invocation, settle: Settle): void {
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
