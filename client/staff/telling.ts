import { createHash } from 'node:crypto';
import type { CommandName } from '../../domain/commands/catalogue';
import { NoAnswer, Refused, ServerUnreachable, UnknownCase } from '../case-errors';
import { survey } from '../survey';
import type { CaseToTell, StaffSaid } from './case-changes';

/** A command with what it says. */
export interface Said {
  command: CommandName;
  args: object;
}

/** Something that a case was told, or was to be. */
export type SaidToCase<Told extends Said = StaffSaid> = Told & { case: string };

/** Something that a case did not take, and why. */
export type NotTaken<Told extends Said = StaffSaid> = SaidToCase<Told> & { code: string; message: string };

/** How telling the cases went. */
export interface Telling<Told extends Said = StaffSaid> {
  told: SaidToCase<Told>[];
  refused: NotTaken<Told>[];
  /** What ended it before its time. */
  stopped: { code: 'server-not-running' | 'no-answer'; message: string } | null;
  /** The cases that were not told, or not of everything, because it ended. */
  notTold: string[];
}

/** How one thing is said to a case, and under which request id. */
interface Ways<Told extends Said> {
  tell: (caseId: string, said: Told, request: string) => Promise<unknown>;
  requestOf: (aCase: CaseToTell<Told>, said: Told) => string;
}

/**
 * Tells cases of their staff, some at once. What a case refuses keeps neither the rest of it nor another case from it; when
 * nobody answers any more it ends, and what was done until then is told all the same.
 */
export async function tellCases<Told extends Said = StaffSaid>(
  cases: readonly CaseToTell<Told>[],
  tell: Ways<Told>['tell'],
  progress: (done: number) => void,
  requestOf: Ways<Told>['requestOf'] = staffRequest,
): Promise<Telling<Told>> {
  const outcome: Telling<Told> = { told: [], refused: [], stopped: null, notTold: [] };
  const byId = new Map(cases.map((each) => [each.caseId, each]));
  const tellOne = async (caseId: string): Promise<void> => {
    try {
      for (const step of byId.get(caseId)?.steps ?? [])
        await tellStep(byId.get(caseId) as CaseToTell<Told>, step, { tell, requestOf }, outcome);
    } catch (error) {
      if (!(error instanceof ServerUnreachable || error instanceof NoAnswer)) throw error;
      const code = error instanceof NoAnswer ? 'no-answer' : 'server-not-running';
      outcome.stopped ??= { code, message: error.message };
      outcome.notTold.push(caseId);
    }
  };
  await survey([...byId.keys()], tellOne, progress);
  return outcome;
}

async function tellStep<Told extends Said>(
  aCase: CaseToTell<Told>,
  step: readonly Told[],
  { tell, requestOf }: Ways<Told>,
  outcome: Telling<Told>,
): Promise<void> {
  const { caseId } = aCase;
  for (const said of step) {
    if (outcome.stopped) throw new NoAnswer(requestOf(aCase, said));
    try {
      await tell(caseId, said, requestOf(aCase, said));
      outcome.told.push({ case: caseId, ...said });
    } catch (error) {
      if (error instanceof ServerUnreachable || error instanceof NoAnswer) throw error;
      outcome.refused.push({ case: caseId, ...said, ...reasonOf(error) });
      return;
    }
  }
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof Refused) return { code: error.refusal.code, message: error.refusal.sentence };
  const code = error instanceof UnknownCase ? 'no-such-case' : 'fault';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

/** The same of a case that has recorded nothing since is the same request: done once, and answered the same. */
function staffRequest({ caseId, sequence }: CaseToTell<Said>, said: Said): string {
  const what = JSON.stringify([caseId, sequence, said]);
  return `staff-${createHash('sha256').update(what).digest('hex').slice(0, 24)}`;
}
