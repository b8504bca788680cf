import { randomUUID } from 'node:crypto';
import type { Warning } from '../../domain/duties/warning';
import type { Cases } from '../cases';
import { warningsInWords } from './agenda-words';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { answer, type Invocation } from './terminal';
import { commandHelp, commandList } from './tell-help';
import { widthOf } from './table';
import { argsFrom } from './tell-args';
import { commandNamed } from './tell-names';
import { readOptions } from './tell-options';

/** `caseclock tell CASE COMMAND …`: the options are those of the command. */
export async function tellCase(invocation: Invocation, words: string[]): Promise<number> {
  const firstOption = words.findIndex((word) => word.startsWith('-'));
  const heads = firstOption < 0 ? words : words.slice(0, firstOption);
  if (words.includes('--help') || words.includes('-h')) return help(invocation, heads);
  const command = commandNamed(heads);
  const { caseId, by, request = randomUUID(), whole, fields } = readOptions(command, words);
  const args = argsFrom(command, fields, whole === '-' ? await invocation.input() : whole);
  const { told, warnings } = await lazy.cases().withCases(invocation, `Telling ${caseId}`, async (cases) => ({
    told: await cases.tell(caseId, command, args, { by, request }),
    warnings: await warningsOf(cases, caseId),
  }));
  const done = `Done: ${command} in ${caseId} (event ${told.sequence}).`;
  const lines = [done, ...warningsInWords(warnings, widthOf(invocation.out))];
  answer(invocation, { case: caseId, command, request, ...told, warnings }, lines.join('\n'));
  return EXIT.done;
}

/** What the case warns of, now that it was told. What was done is done, even if it does not answer any more. */
async function warningsOf(cases: Cases, caseId: string): Promise<Warning[]> {
  return cases.agenda(caseId).then(
    ({ warnings }) => warnings,
    () => [],
  );
}

/** `tell --help` lists the commands; with a command it shows its options. */
function help({ out }: Invocation, heads: string[]): number {
  out.write(heads.length === 0 ? commandList() : commandHelp(commandNamed(['CASE', ...heads.slice(-1)])));
  return EXIT.done;
}
