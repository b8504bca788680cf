import { CommanderError } from 'commander';
import {
  CannotGoOn,
  CaseExists,
  NoAnswer,
  Refused,
  ServerUnreachable,
  UnknownCase,
  UnknownQuestion,
  WordsKept,
} from '../case-errors';
import { InputError } from '../input-error';
import { EXIT, type ExitName } from './exit-codes';
import type { Invocation } from './terminal';

/** The case is there and has no such duty. */
export class UnknownDuty extends Error {}

/** What is told when something could not be done. */
interface Failure {
  exit: ExitName;
  code: string;
  message: string;
  cites: string[];
  request?: string;
  /** The command line that goes on with what was written. */
  draft?: string;
}

/** Tells what went wrong, for people as a sentence, for machines as JSON, and gives back the exit code. */
export function tellFailure(error: unknown, { err, json }: Invocation): number {
  const failure = failureOf(error);
  const { exit, ...told } = failure;
  const source = told.cites.length > 0 ? ` (${told.cites.join(', ')})` : '';
  err.write(json ? `${JSON.stringify({ ...told, exit: EXIT[exit] })}\n` : `${told.message}${source}\n`);
  return EXIT[exit];
}

function failureOf(error: unknown): Failure {
  if (error instanceof WordsKept) return withDraft(failureOf(error.cause), error);
  if (error instanceof Refused) {
    const { code, sentence, cites } = error.refusal;
    return { exit: 'refused', code, message: sentence, cites };
  }
  if (error instanceof NoAnswer) return { ...named(error, 'noAnswer', 'no-answer'), request: error.request };
  if (error instanceof CommanderError)
    return { ...named(error, 'badInput', 'bad-input'), message: error.message.replace(/^error: /, '') };
  return otherFailure(error);
}

function withDraft(failure: Failure, { message, goOn }: WordsKept): Failure {
  return { ...failure, message: `${failure.message} ${message}`, draft: goOn };
}

function otherFailure(error: unknown): Failure {
  if (error instanceof InputError) return named(error, 'badInput', 'bad-input');
  if (error instanceof UnknownCase) return named(error, 'unknownCase', 'no-such-case');
  if (error instanceof UnknownDuty) return named(error, 'unknownCase', 'no-such-duty');
  if (error instanceof CannotGoOn) return named(error, 'fault', 'case-stands-still');
  if (error instanceof UnknownQuestion) return named(error, 'fault', 'question-not-known');
  if (error instanceof CaseExists) return named(error, 'caseExists', 'case-exists');
  if (error instanceof ServerUnreachable) return named(error, 'serverDown', 'server-not-running');
  // By name, so that the store's code is loaded only by the commands that use it.
  if (nameOf(error) === 'StoreUnreachable') return named(error, 'serverDown', 'store-not-running');
  if (nameOf(error) === 'StoreFull') return named(error, 'serverDown', 'store-full');
  if (nameOf(error) === 'NoRight') return named(error, 'refused', 'no-right');
  if (nameOf(error) === 'Declined') return named(error, 'refused', 'not-now');
  if (nameOf(error) === 'Expunged') return named(error, 'refused', 'expunged');
  if (nameOf(error) === 'NotRecordedYet') return named(error, 'noAnswer', 'not-recorded-yet');
  if (nameOf(error) === 'TemplateError') return named(error, 'badInput', 'bad-template');
  if (nameOf(error) === 'Stuck') return named(error, 'noAnswer', 'no-answer');
  return named(error, 'fault', 'fault');
}

function named(error: unknown, exit: ExitName, code: string): Failure {
  return { exit, code, message: messageOf(error), cites: [] };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
