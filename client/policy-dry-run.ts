import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { evolveAdoption } from '../domain/case/adoption';
import { type AgencySettings } from '../domain/case/settings';
import { settingsFrom } from '../domain/commands/opening';
import { agenda } from '../domain/duties/agenda';
import { type Duty, isOwed } from '../domain/duties/duty';
import { policyOf } from '../policies/packs';
import type { AgendaAnswer } from '../workflows/messages';
import type { GivenSettings } from './settings-file';

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
  why: string;
}

/** What would be owed otherwise in a case under a policy, as if it took effect today. */
export function movesIn(aCase: Case, said: AgendaAnswer, policy: string, given: GivenSettings | null): Move[] {
  const adopting = adopted(aCase, said.today, policy, given);
  const then = agenda(adopting, policyOf(adopting), said.today);
  const [before, after] = [byId(said.duties), byId(then.duties)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id) => moveOf(aCase.id, id, before.get(id), after.get(id)))
    .filter((move) => move.now !== move.wouldBe);
}

function moveOf(caseId: string, duty: string, was: Duty | undefined, is: Duty | undefined): Move {
  const [now, wouldBe] = [was, is].map((each) => (each ? (each.due ?? 'no date') : null)) as [Move['now'], Move['now']];
  return { case: caseId, duty, now, wouldBe, why: is?.because ?? 'no rule asks for it any more' };
}

function byId(duties: readonly Duty[]): Map<string, Duty> {
  return new Map(duties.filter(isOwed).map((duty) => [duty.id, duty]));
}

/** The case as it would be; where nothing changes but the rules of this working copy, the case as it is. */
function adopted(aCase: Case, today: CivilDate, policy: string, given: GivenSettings | null): Case {
  const settings: AgencySettings | null = given && settingsFrom({ ...given, zone: given.zone ?? aCase.settings.zone });
  if (policy === aCase.policy) return settings ? { ...aCase, settings } : aCase;
  const stamp = { sequence: aCase.sequence, at: '', on: today, by: '' };
  return evolveAdoption.policyTookEffect(aCase, { policy, settings, was: aCase.policy }, stamp);
}
