import { ServerUnreachable } from './case-errors';

/** A case that could not be asked, and what came instead of an answer. */
export interface Failed {
  case: string;
  because: string;
}

/** What cases answered, in the order in which they were named, and those that did not. */
export interface Survey<Answer> {
  answers: Answer[];
  failed: Failed[];
}

// So many questions at once: enough to keep a worker busy, too few to crowd out the people who use the cases meanwhile.
const AT_ONCE = 8;

/**
 * Asks many cases, some at once. One that does not answer is named and does not hold up the others. Fails when nobody can
 * be reached, or when not one of them answers. `progress` is told how many were asked.
 */
export async function survey<Answer>(
  ids: readonly string[],
  ask: (caseId: string) => Promise<Answer>,
  progress: (asked: number) => void,
): Promise<Survey<Answer>> {
  const queue = [...ids.entries()];
  const answers = new Map<number, Answer>();
  const failures = new Map<number, unknown>();
  const askOn = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, id] = next;
      try {
        answers.set(index, await ask(id));
      } catch (error) {
        if (error instanceof ServerUnreachable) throw error;
        failures.set(index, error);
      }
      progress(answers.size + failures.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  if (failures.size > 0 && answers.size === 0) throw failures.values().next().value;
  const failed = inOrder(failures).map(([index, error]) => ({ case: ids[index] as string, because: messageOf(error) }));
  return { answers: inOrder(answers).map(([, answer]) => answer), failed };
}

function inOrder<T>(byIndex: ReadonlyMap<number, T>): [number, T][] {
  return [...byIndex].sort(([one], [other]) => one - other);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
