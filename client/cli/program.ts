import { Command } from 'commander';
import { exitCodesInWords } from './exit-codes';
import { EXAMPLES } from './examples';
import { addAccess, addBounces, addMeasures, addNotices, addSchedules, addWorklist } from './program/many-cases';
import {
  addAgenda,
  addChecklists,
  addDraft,
  addDrafts,
  addEvidence,
  addExplain,
  addExport,
  addForecast,
  addJournal,
  addNarratives,
  addTell,
} from './program/one-case';
import { addImport, addOpen } from './program/opening';
import { addCopy, addExpunge, addFamily, addName, addPlan, addPrint } from './program/papers';
import { addLists, addPolicy, addSimulate } from './program/policies';
import { addCalendar, addWeb } from './program/serving';
import { addStaff } from './program/staff';
import type { Settle } from './program/settle';
import type { Invocation } from './terminal';

/*
 * The program's words: subcommands, options, help. What they do is loaded when it is asked for, so that help is there
 * at once: Temporal's client and the record store's take longer to load than most commands to run.
 */

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
    addDrafts,
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
    addFamily,
    addExpunge,
    addLists,
    addWorklist,
    addNotices,
    addBounces,
    addAccess,
    addCalendar,
    addMeasures,
    addStaff,
    addSchedules,
    addPolicy,
    addSimulate,
    addWeb,
  ].forEach((add) => add(program, invocation, settle));
  return program;
}
