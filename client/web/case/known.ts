import type { CaseFile } from '../../../store/case-files';
import { caseAsOf } from '../../../domain/case/as-of';
import type { Case } from '../../../domain/case/case';
import { agenda, type Agenda } from '../../../domain/duties/agenda';
import { type Standing, standingOf } from '../../../domain/duties/standing';
import { policyOf } from '../../../policies/packs';
import { CannotGoOn, NoAnswer, ServerUnreachable, UnknownCase } from '../../case-errors';
import type { PageParts } from '../pages';
import { caseClock } from './case-clock';
import { isSilent, noteSilence } from './silence';

/** A case as it is now, and what it owes today; of one that was played, on its own day. */
export interface KnownCase {
  aCase: Case;
  agenda: Agenda;
  standing: Standing;
  /** Whether the case was played and keeps a time of its own: `standing.today` is its last day then. */
  played: boolean;
  /**
   * Whether the case itself was asked, or what is recorded of it: `past`, because it has ended, or
   * `unreached`, because nobody answered. What was said in the last moments may be missing then.
   */
  from: 'case' | 'past' | 'unreached';
}

/**
 * Asks the case; where it does not answer, its journal says what it knew. One that has ended changes no more, and is read
 * from its journal at once: to answer, a worker would have to go through all of its history. Rejects with
 * `StoreUnreachable` where neither answers. Without `ask` it is read from its journal in any case: nobody waits twice for
 * a case that has just not answered, nor does the page after it.
 */
export async function knownCase(parts: PageParts, { caseId, status }: CaseFile, ask = true): Promise<KnownCase> {
  if (!ask) return owing(await recorded(parts, caseId), 'unreached', parts);
  if (status !== 'open') return owing(await recorded(parts, caseId), 'past', parts);
  if (isSilent(parts)) return owing(await recorded(parts, caseId), 'unreached', parts);
  try {
    return await owing(await (await parts.cases()).opened(caseId), 'case', parts);
  } catch (error) {
    const from = REPLACED.find(([kind]) => error instanceof kind)?.[1];
    if (!from) throw error;
    if (error instanceof NoAnswer) noteSilence(parts);
    return owing(await recorded(parts, caseId), from, parts);
  }
}

// The gate has found the case in the record store: one that the server does not know has ended long ago.
const REPLACED = [
  [UnknownCase, 'past'],
  [NoAnswer, 'unreached'],
  [ServerUnreachable, 'unreached'],
  [CannotGoOn, 'unreached'],
] as const;

async function recorded({ archive }: PageParts, caseId: string): Promise<Case> {
  const journal = await archive.journal(caseId);
  const last = journal.at(-1);
  if (!last) throw new UnknownCase(caseId);
  // A case notes itself what time it is; in its events stands the moment of the last of them.
  return { ...caseAsOf(caseId, journal, last.on), today: last.on, toldAt: last.at };
}

async function owing(aCase: Case, from: KnownCase['from'], parts: PageParts): Promise<KnownCase> {
  const { now, today, played } = await caseClock(aCase, parts);
  const policy = policyOf(aCase);
  const derived = agenda(aCase, policy, today, { now });
  return { aCase, agenda: derived, standing: standingOf(aCase, derived, policy), played, from };
}
