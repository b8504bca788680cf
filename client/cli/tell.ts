import { randomUUID } from 'node:crypto';
import type { CommandName } from '../../domain/commands/catalogue';
import type { Warning } from '../../domain/duties/warning';
import type { Draft, DraftKey } from '../../store/drafts';
import { NoAnswer, WordsKept } from '../case-errors';
import type { Answer } from '../../workflows/messages';
import type { Cases } from '../cases';
import { hasWords, isWorthKeeping, subjectOf } from '../drafts';
import { InputError } from '../input-error';
import { warningsInWords } from './agenda-words';
import { withArchive } from './archive';
import { draftMeant, goOnWith } from './drafts';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { answer, type Invocation } from './terminal';
import { commandHelp, commandList } from './tell-help';
import { widthOf } from './table';
import { argsFrom } from './tell-args';
import { commandNamed } from './tell-names';
import { readOptions, type Told } from './tell-options';

/** `caseclock tell CASE COMMAND …`: the options are those of the command. */
export async function tellCase(invocation: Invocation, words: string[]): Promise<number> {
  const firstOption = words.findIndex((word) => word.startsWith('-'));
  const heads = firstOption < 0 ? words : words.slice(0, firstOption);
  if (words.includes('--help') || words.includes('-h')) return help(invocation, heads);
  const command = commandNamed(heads);
  const saying = await sayingFrom(invocation, command, readOptions(command, words));
  const { told, warnings } = await keepingWords(invocation, saying, () => say(invocation, saying));
  const { caseId, request } = saying;
  const done = `Done: ${command} in ${caseId} (event ${told.sequence}).`;
  const lines = [done, ...warningsInWords(warnings, widthOf(invocation.out))];
  answer(invocation, { case: caseId, command, request, ...told, warnings }, lines.join('\n'));
  return EXIT.done;
}

/** What is said to a case, from the command line or from a draft. */
interface Saying extends Pick<Told, 'caseId' | 'by'> {
  command: CommandName;
  args: Record<string, unknown>;
  request: string;
  /** The draft that it was. */
  draft: Draft | null;
}

async function sayingFrom(invocation: Invocation, command: CommandName, said: Told): Promise<Saying> {
  const { caseId, by, whole, fields } = said;
  const draft = said.draft ? await draftOf(invocation, command, said) : null;
  const given = draft ? JSON.stringify(draft.args) : whole === '-' ? await invocation.input() : whole;
  const args = argsFrom(command, fields, given);
  return { caseId, by, command, args, request: said.request ?? draft?.request ?? randomUUID(), draft };
}

function draftOf(invocation: Invocation, command: CommandName, { caseId, by, whole, fields }: Told): Promise<Draft> {
  if (whole !== undefined) throw new InputError('--draft and --args: say one of them. Nothing was sent.');
  return draftMeant(invocation, { person: by, caseId, what: command }, subjectOf(command, fields));
}

async function say(invocation: Invocation, saying: Saying): Promise<{ told: Answer; warnings: Warning[] }> {
  const { caseId, by, command, args, request, draft } = saying;
  return lazy.cases().withCases(invocation, `Telling ${caseId}`, async (cases, { store }) => {
    const told = await cases.tell(caseId, command, args, { by, request });
    // What was done is done, even if its draft stays until it expires.
    if (draft || (await hasWords(command, args)))
      for (const key of draft ? [draft, keyOf(saying)] : [keyOf(saying)])
        await store()
          .dropDraft(key)
          .catch(() => false);
    return { told, warnings: await warningsOf(cases, caseId) };
  });
}

function keyOf({ by, caseId, command, args }: Saying): DraftKey {
  return { person: by, caseId, what: command, subject: subjectOf(command, args) };
}

/** Words that a case does not take are kept as a draft: nobody writes them twice. */
async function keepingWords<T>(invocation: Invocation, saying: Saying, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!isWorthKeeping(error) || !(await hasWords(saying.command, saying.args))) throw error;
    await keep(invocation, saying, error instanceof NoAnswer ? saying.request : null).catch(() => {
      throw error;
    });
    throw new WordsKept(error as Error, goOnWith(keyOf(saying)));
  }
}

async function keep(invocation: Invocation, saying: Saying, request: string | null): Promise<void> {
  const draft = { ...keyOf(saying), args: saying.args, request };
  await withArchive(invocation, 'Keeping what was written', (archive) => archive.saveDraft(draft));
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
