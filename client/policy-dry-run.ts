import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { evolveAdoption } from '../domain/case/adoption';
import { type AgencySettings } from '../domain/case/settings';
import { otherwise } from '../domain/commands/adoption';
import { type GivenSettings, settingsFrom } from '../domain/commands/settings';
import { agenda } from '../domain/duties/agenda';
import { type Duty, isOwed } from '../domain/duties/duty';
import type { PolicyOf } from '../domain/turn';
import { policyOf } from '../policies/packs';
import type { AgendaAnswer } from '../workflows/messages';
import { type Failed, survey } from './survey';

/*
 * What a policy would move: the agenda of a case as its worker says it, against the one that the rules of this working
 * copy derive from the same facts. So a number that somebody changes in a rule shows in running cases before it is shipped.
 */

/** A duty that would be due otherwise, `no date` if none is set; without a day now it is not owed, without one then it would not be. */
export interface Move {
  case: string;
  duty: string;
  now: CivilDate | null;
  wouldBe: CivilDate | null;
  /** It is not overdue now, and would be from the first day. */
  late: boolean;
  /** The case runs this version: no adoption is needed to move it, only a worker with these rules. */
  runsIt: boolean;
  why: string;
}

/** What a dry run found in the cases that were asked. */
export interface DryRun {
  cases: number;
  moves: Move[];
  /** It would not adopt that policy, and why. */
  refusing: Failed[];
  failed: Failed[];
}

/** What is to be tried: a policy, and the agency's settings where they are to be others. */
export interface Trial {
  policy: string;
  settings: GivenSettings | null;
}

/** Where the facts of a case and its agenda are asked for. */
export interface Asked {
  case(id: string): Promise<Case>;
  agenda(id: string): Promise<AgendaAnswer>;
}

/** Tries a policy in cases; one that does not answer is named and does not hold up the others. */
export async function dryRunOver(
  ids: readonly string[],
  asked: Asked,
  trial: Trial,
  progress: (asked: number) => void,
): Promise<DryRun> {
  const { answers, failed } = await survey(ids, (id) => dryRunIn(id, asked, trial), progress);
  return {
    cases: ids.length,
    moves: answers.flatMap(({ moves }) => moves),
    refusing: answers.flatMap(({ refusing }) => refusing),
    failed,
  };
}

async function dryRunIn(id: string, asked: Asked, trial: Trial): Promise<Pick<DryRun, 'moves' | 'refusing'>> {
  const aCase = await asked.case(id);
  const refusal = otherwise(aCase, trial);
  if (refusal) return { moves: [], refusing: [{ case: id, because: refusal.sentence }] };
  return { moves: movesIn(aCase, await asked.agenda(id), trial), refusing: [] };
}

/** What would be owed otherwise in a case under a policy, as if it took effect today. */
export function movesIn(aCase: Case, said: AgendaAnswer, trial: Trial, rules: PolicyOf = policyOf): Move[] {
  const adopting = adopted(aCase, said.today, trial);
  const then = agenda(adopting, rules(adopting), said.today);
  const [before, after] = [byId(said.duties), byId(then.duties)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const moves = ids.map((id) => moveOf(adopting, said.today, id, before.get(id), after.get(id)));
  return moves
    .filter((move) => move.now !== move.wouldBe)
    .map((move) => ({ ...move, runsIt: aCase.policy === trial.policy && trial.settings === null }));
}

function moveOf(
  adopting: Case,
  today: CivilDate,
  duty: string,
  was: Duty | undefined,
  is: Duty | undefined,
): Omit<Move, 'runsIt'> {
  const [now, wouldBe] = [was, is].map((each) => (each ? (each.due ?? 'no date') : null)) as [Move['now'], Move['now']];
  const late = isBefore(is, today) && !isBefore(was, today);
  const why = is?.because ?? whyGone(adopting, was);
  return { case: adopting.id, duty, now, wouldBe, late, why };
}

function isBefore(duty: Duty | undefined, today: CivilDate): boolean {
  return Boolean(duty?.due && duty.due < today);
}

function whyGone({ settings }: Case, was: Duty | undefined): string {
  const isOff = was !== undefined && settings.switchedOff.includes(was.kind);
  return isOff ? 'the settings switch it off' : 'no rule asks for it any more';
}

function byId(duties: readonly Duty[]): Map<string, Duty> {
  return new Map(duties.filter(isOwed).map((duty) => [duty.id, duty]));
}

/** The case as it would be; where nothing changes but the rules of this working copy, the case as it is. */
function adopted(aCase: Case, today: CivilDate, { policy, settings: given }: Trial): Case {
  const settings: AgencySettings | null = given && settingsFrom({ ...given, zone: given.zone ?? aCase.settings.zone });
  if (policy === aCase.policy) return settings ? { ...aCase, settings } : aCase;
  const stamp = { sequence: aCase.sequence, at: '', on: today, by: '' };
  return evolveAdoption.policyTookEffect(aCase, { policy, settings, was: aCase.policy }, stamp);
}
