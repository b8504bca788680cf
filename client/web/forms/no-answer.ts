import { CannotGoOn, NoAnswer, ServerUnreachable } from '../../case-errors';

/** Why a case did not answer. */
export type Silence = 'noAnswer' | 'unreachable' | 'standsStill';

/** Why a case did not answer; null for anything else that went wrong. */
export function silenceIn(error: unknown): Silence | null {
  if (error instanceof NoAnswer) return 'noAnswer';
  if (error instanceof ServerUnreachable) return 'unreachable';
  return error instanceof CannotGoOn ? 'standsStill' : null;
}
