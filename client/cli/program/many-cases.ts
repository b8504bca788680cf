import { type Command, Option } from 'commander';
import { NOTICE_STATES } from '../../../store/record-store';
import { EXAMPLES } from '../examples';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import { countGiven, dayGiven } from './given';
import type { Settle } from './settle';

/* Looking across cases. */

export function addWorklist(program: Command, invocation: Invocation, settle: Settle): void {
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
    .command('problems')
    .description('Lists whom mail does not reach: no address, or refused. A mail that arrives takes them off the list.')
    .option('--unit <id>', 'of a unit')
    .action(async (options) => settle(await lazy.unreached().showProblems(invocation, options)));
  worklist
    .command('check')
    .description('Holds the list of duties against the journal.')
    .argument('[case]', 'the case’s id; else all')
    .option('--cases', 'and against the running cases themselves')
    .action(async (caseId: string | undefined, options) =>
      settle(await lazy.worklistCheck().checkWorklist(invocation, caseId, options)),
    );
  worklist
    .command('rebuild')
    .description('Lists the duties of all cases anew, from the journal or as the running cases say.')
    .argument('[case]', 'the case’s id, with --cases; else all')
    .option('--cases', 'asks the running cases, for a journal that lacks events; what has ended stays as it is')
    .action(async (caseId: string | undefined, options) =>
      settle(await lazy.worklistCheck().rebuildWorklist(invocation, caseId, options)),
    );
}

export function addNotices(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('notices')
    .summary('every mail: when, to whom, and what became of it')
    .description(
      'Lists the mails of all cases from the record store, the newest in front. Each option narrows the list.',
    )
    .option('--person <id>', 'to this person')
    .option('--case <id>', 'of this case')
    .addOption(new Option('--status <state>', 'in this state; journalled: no mail').choices(NOTICE_STATES))
    .option('--most <number>', 'how many at most', countGiven, USUAL_ROWS)
    .addHelpText('after', `\n${EXAMPLES.notices}`)
    .action(async (options) => settle(await lazy.notices().showNotices(invocation, options)));
}

// A screen or two; whoever looks for more says so (product default).
const USUAL_ROWS = 100;

export function addAccess(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('access')
    .summary('who read what of which case, and when')
    .description('Lists who read what of a case from the record store, the newest in front. Each option narrows it.')
    .option('--case <id>', 'of this case')
    .option('--person <id>', 'what this person read; os:NAME for somebody without an id')
    .option('--from <date>', 'from this day on', dayGiven)
    .option('--to <date>', 'up to this day', dayGiven)
    .option('--zone <zone>', 'the agency’s time zone; else that of CASECLOCK_SETTINGS, else this machine’s')
    .option('--most <number>', 'how many at most', countGiven, USUAL_ROWS)
    .addHelpText('after', `\n${EXAMPLES.access}`)
    .action(async (options) => settle(await lazy.access().showAccess(invocation, options)));
}

export function addBounces(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('bounces')
    .summary('reads what mail systems say of mails that they could not deliver')
    .description(
      'Reads delivery reports from a mailbox file: what came back has failed, and open cases tell the next in line.',
    )
    .argument('<file>', 'a mailbox file (mbox) or a single mail (.eml); - for standard input')
    .addHelpText('after', `\n${EXAMPLES.bounces}`)
    .action(async (file: string) => settle(await lazy.bounces().readBounces(invocation, file)));
}

export function addSchedules(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('schedules')
    .summary('makes what runs by itself each day, or brings it up to date')
    .description(
      'Makes the schedules of the agency in the Temporal server, or brings them up to date: the morning mail.',
    )
    .option('--zone <zone>', 'the agency’s time zone; else that of CASECLOCK_SETTINGS')
    .option('--at <time>', 'the daily moment; else that of CASECLOCK_SETTINGS, else 06:00')
    .addHelpText('after', `\n${EXAMPLES.schedules}`)
    .action(async (options) => settle(await lazy.schedules().makeSchedules(invocation, options)));
}

export function addMeasures(program: Command, invocation: Invocation, settle: Settle): void {
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
