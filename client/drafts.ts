import { type CommandName, commandOf } from '../domain/commands/catalogue';
import { CannotGoOn, NoAnswer, Refused, ServerUnreachable } from './case-errors';
import { withStoredTexts } from './texts';

/** What a command is about, such as the plan and the month: a draft of another one is another draft. */
export function subjectOf(command: CommandName, args: Record<string, unknown>): string {
  const named = Object.entries(commandOf(command).shape).filter(([, { kind }]) => kind === 'id' || kind === 'month');
  return named.flatMap(([key]) => (typeof args[key] === 'string' ? [args[key]] : [])).join(' ');
}

/** Whether somebody wrote words that would be lost. */
export async function hasWords(command: CommandName, args: Record<string, unknown>): Promise<boolean> {
  const words: string[] = [];
  await withStoredTexts(command, args, async (written) => {
    words.push(written);
    return { id: '', hash: '', empty: true };
  });
  return words.some((each) => each.trim() !== '');
}

/** Whether what was said may be said again in another way, or later. */
export function isWorthKeeping(error: unknown): boolean {
  return [Refused, NoAnswer, ServerUnreachable, CannotGoOn].some((kind) => error instanceof kind);
}
