import { NoAnswer, Refused, ServerUnreachable, UnknownCase } from './case-errors';

/** A case that did not adopt, and why. */
export interface NotAdopting {
  case: string;
  code: string;
  message: string;
}

/** How adopting went, case by case. */
export interface Adopting {
  adopted: string[];
  refused: NotAdopting[];
  unknown: NotAdopting[];
  /** Where it ended before its time: whether this case has adopted is not known. */
  stopped: NotAdopting | null;
  notAsked: string[];
}

/**
 * Lets cases adopt one after the other. A case that refuses, or that there is not, does not keep the others from it; when
 * nobody answers any more it ends, and what was done until then is told all the same.
 */
export async function adoptIn(
  ids: readonly string[],
  policy: string,
  adopt: (id: string, index: number) => Promise<unknown>,
): Promise<Adopting> {
  const done: Adopting = { adopted: [], refused: [], unknown: [], stopped: null, notAsked: [] };
  for (const [index, id] of ids.entries()) {
    try {
      await adopt(id, index);
      done.adopted.push(id);
    } catch (error) {
      if (error instanceof Refused) done.refused.push(refusalIn(id, policy, error));
      else if (error instanceof UnknownCase)
        done.unknown.push({ case: id, code: 'no-such-case', message: error.message });
      else return { ...done, stopped: stoppedAt(id, error), notAsked: ids.slice(index + 1) };
    }
  }
  return done;
}

function refusalIn(id: string, policy: string, { refusal }: Refused): NotAdopting {
  return {
    case: id,
    code: refusal.code,
    message: refusal.code === 'unknown-policy' ? unshipped(policy) : refusal.sentence,
  };
}

/** The pack is known here, else nobody would have been asked. */
function unshipped(policy: string): string {
  return (
    `The workers do not know ${policy} yet: they run an older program. ` +
    'Start them anew with the one that has it, then adopt again.'
  );
}

/** What is neither a refusal nor silence is a fault, and is told as one. */
function stoppedAt(id: string, error: unknown): NotAdopting {
  if (error instanceof ServerUnreachable) return { case: id, code: 'server-not-running', message: error.message };
  if (!(error instanceof NoAnswer)) throw error;
  return { case: id, code: 'no-answer', message: 'did not answer in time; whether it has adopted is not known.' };
}
