import { CommanderError } from 'commander';
import { EXIT } from './exit-codes';
import { tellFailure } from './failure';
import { programFor } from './program';
import type { Invocation, Terminal } from './terminal';

/** Runs one command line and gives back its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const invocation: Invocation = { ...terminal, json: argv.includes('--json') };
  try {
    let exit: number = EXIT.done;
    await programFor(invocation, (code) => (exit = code)).parseAsync(asked(argv), { from: 'user' });
    return exit;
  } catch (error) {
    return isHelp(error) ? EXIT.done : tellFailure(error, invocation);
  }
}

/** Nothing asked is a question for help; `help tell` is `tell --help`. */
function asked(argv: readonly string[]): string[] {
  const [first, ...rest] = argv;
  if (first === undefined) return ['--help'];
  return first === 'help' ? [...rest, '--help'] : [...argv];
}

function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}
