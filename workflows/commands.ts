import { ApplicationFailure, currentUpdateInfo, defineUpdate, log, setHandler } from '@temporalio/workflow';
import { COMMAND_NAMES, type CommandName, commandOf } from '../domain/commands/catalogue';
import { type Refusal, refusal } from '../domain/commands/refusal';
import { type Desk, refusalOn, take } from './desk';
import type { Answer, AnsweredRequest, CommandMessage } from './messages';

// With the record store down a case goes on in memory up to this length, then says so (product default).
const OUTBOX_LIMIT = 500;
// A repeat arrives within minutes; fifty requests are more than a busy day (product default).
const REMEMBERED_REQUESTS = 50;

/** Registers one update per command. Handlers are synchronous: check, change, answer; effects belong to the loop. */
export function takeCommands(desk: Desk): void {
  // One pair for all hundred of them, which say their names: each pair more is kept as long as the case is.
  const handler = (message: CommandMessage) => carriedOut(desk, updateInfo().name as CommandName, message);
  const validator = (message: CommandMessage) => validate(desk, updateInfo().name as CommandName, message);
  for (const name of COMMAND_NAMES.filter((each) => each !== 'openCase'))
    setHandler(defineUpdate<Answer, [CommandMessage]>(name), handler, {
      description: commandOf(name).description,
      validator,
    });
}

/** Refuses without leaving an event. Writes nothing; a repeated request passes, or its retry would be refused. */
function validate(desk: Desk, name: CommandName, message: CommandMessage): void {
  const before = answerTo(desk, updateInfo().id);
  if (before?.said === fingerprint(name, message)) return;
  if (before) throw failure(otherRequest());
  const refused = refusalOf(desk, name, message);
  if (refused) throw failure(refused);
}

function carriedOut(desk: Desk, name: CommandName, message: CommandMessage): Answer {
  const request = updateInfo().id;
  const before = answerTo(desk, request);
  if (before) return { sequence: before.sequence };
  const refused = attempt(() =>
    take(desk, { type: 'command', name, args: message.args }, message.by, message.receivedAt),
  );
  if (refused) throw failure(refused);
  const answer = { sequence: desk.case.sequence };
  const said = fingerprint(name, message);
  desk.answered = [...desk.answered, { request, said, ...answer }].slice(-REMEMBERED_REQUESTS);
  return answer;
}

function refusalOf(desk: Desk, name: CommandName, message: CommandMessage): Refusal | null {
  if (typeof message !== 'object' || message === null || typeof message.by !== 'string')
    return refusal('malformed-command', `${name}: must say by whom, and the arguments.`);
  if (desk.outbox.length >= OUTBOX_LIMIT)
    return refusal(
      'too-much-waiting',
      'The record store has been out of reach for long; nothing more can be taken in. Try later.',
    );
  return attempt(() => refusalOn(desk, { type: 'command', name, args: message.args }, message.by, message.receivedAt));
}

/** A malformed message must never wedge a case: whatever goes wrong with it is a refusal. */
export function attempt(act: () => Refusal | null): Refusal | null {
  try {
    return act();
  } catch (error) {
    // Not the message itself: it may hold what somebody typed.
    log.error('A command could not be understood', { reason: error instanceof Error ? error.name : 'unknown' });
    return refusal('malformed-command', 'The command could not be understood. Nothing was changed.');
  }
}

function answerTo(desk: Desk, request: string): AnsweredRequest | undefined {
  return desk.answered.find((each) => each.request === request);
}

function otherRequest(): Refusal {
  const sentence =
    'This request id was used for something else, which was done. Send the new one under an id of its own.';
  return refusal('request-used', sentence);
}

/** Short enough to be carried for every request: the name and 32 bits of the arguments (FNV-1a). */
export function fingerprint(name: string, message: CommandMessage): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([message?.by, message?.args]) ?? '') {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${name} ${(hash >>> 0).toString(16)}`;
}

/** The update that is being taken: handlers and validators are called with one. */
function updateInfo() {
  return currentUpdateInfo() as NonNullable<ReturnType<typeof currentUpdateInfo>>;
}

/** A refusal as clients get it: the code as type, the sentence as message, the rules as details. */
export function failure({ code, sentence, cites }: Refusal): ApplicationFailure {
  return ApplicationFailure.nonRetryable(sentence, code, { cites });
}
