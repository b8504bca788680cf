import { type Command, Option } from 'commander';
import { EXAMPLES } from '../examples';
import { idGiven } from '../../given-id';
import { lazy } from '../lazy';
import type { Invocation } from '../terminal';
import { dayGiven, monthGiven } from './given';
import type { Settle } from './settle';

/* The plan, and what is printed. */

export function addPlan(program: Command, invocation: Invocation, settle: Settle): void {
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

export function addPrint(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('print')
    .summary('the documents of a case, as PDF or HTML')
    .description(
      'Prints a document of a case and keeps it; without a document, shows what can be and what was printed.',
    )
    .argument('<case>', 'the case’s id')
    .argument('[document]', 'which document, such as case-plan')
    .option('--by <person>', 'who prints it; else CASECLOCK_PERSON')
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

export function addCopy(program: Command, invocation: Invocation, settle: Settle): void {
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

export function addName(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('name')
    .summary('the name of a participant, and what reaches them')
    .description('Names a participant. Names are kept in the record store alone; no mail and no workflow has one.')
    .argument('<case>', 'the case’s id')
    .argument('<participant>', 'such as parent-1')
    .argument('[name]', 'as it is to be printed')
    .option('--by <person>', 'who says it; else CASECLOCK_PERSON')
    .option('--address <words>', 'where they live; "" takes it out')
    .option('--telephone <number>', 'how they are called; "" takes it out')
    .option('--mail <address>', 'their mail address; "" takes it out')
    .option('--protected', 'what reaches them is kept from the others of the family, and out of exports')
    .option('--no-protected', 'it is not')
    .addHelpText('after', `\n${EXAMPLES.name}`)
    .action(async (caseId: string, participant: string, name: string | undefined, options) =>
      settle(await lazy.name().nameParticipant(invocation, caseId, participant, name, options)),
    );
}

export function addFamily(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('family')
    .summary('the names of a family and what reaches them, for those who work on the case')
    .description('Shows names, addresses and telephone numbers to active staff of the case and to auditors.')
    .argument('<case>', 'the case’s id')
    .option('--by <person>', 'who reads them; else CASECLOCK_PERSON')
    .addHelpText('after', `\n${EXAMPLES.family}`)
    .action(async (caseId: string, options) => settle(await lazy.family().showFamily(invocation, caseId, options)));
}

export function addExpunge(program: Command, invocation: Invocation, settle: Settle): void {
  program
    .command('expunge')
    .summary('remove names, words and printed documents of an ended case for good')
    .description('Says what of a closed or cancelled case would go by an order, and with --yes removes it for good.')
    .argument('<case>', 'the case’s id')
    .requiredOption('--by <person>', 'who removes it: a programme manager, or an administrator', idGiven)
    .requiredOption('--order <reference>', 'the reference of the order, such as JV-2031-0457: no words', idGiven)
    .option('--yes', 'remove it; without it nothing is removed')
    .addHelpText('after', `\n${EXAMPLES.expunge}`)
    .action(async (caseId: string, options) => settle(await lazy.expunge().expungeCase(invocation, caseId, options)));
}
