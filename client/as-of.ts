import { endOf, type Instant } from '../domain/calendar/agency-clock';
import { type CivilDate, withWeekday } from '../domain/calendar/civil-date';
import { caseAsOf } from '../domain/case/as-of';
import type { RecordedEvent } from '../domain/case/events';
import { agenda, dutyIn } from '../domain/duties/agenda';
import { explain } from '../domain/duties/explain';
import { standingOf, type Standing } from '../domain/duties/standing';
import { policyOf } from '../policies/packs';
import { UnknownCase } from './case-errors';
import { InputError } from './input-error';
import { lastKnownDay } from './last-known-day';

/** What was known of a case at the end of a past day, and what it owed then. */
export interface Known {
  standing: Standing;
  /** Why a duty was due when it was; null where there was no such duty. */
  explain(duty: string): string | null;
}

/** Replays the journal of a case up to the end of a day through the same rules that the case runs by. */
export function knownOn(caseId: string, journal: readonly RecordedEvent[], day: CivilDate, now: Instant): Known {
  const opening = journal.find(({ event }) => event.type === 'caseOpened');
  if (!opening) throw new UnknownCase(caseId);
  const aCase = caseAsOf(caseId, journal, day);
  if (!aCase.openedOn) throw new InputError(`Case ${caseId} was opened on ${withWeekday(opening.on)}, after ${day}.`);
  refuseFuture(day, lastKnownDay(aCase.settings.zone, journal.at(-1)?.on ?? null, now));
  const policy = policyOf(aCase);
  const derived = agenda(aCase, policy, day, { now: endOf(day, aCase.settings.zone) });
  return {
    standing: standingOf(aCase, derived, policy),
    explain: (id) => {
      const duty = dutyIn(derived, id);
      return duty ? explain(duty, aCase) : null;
    },
  };
}

function refuseFuture(day: CivilDate, last: CivilDate): void {
  if (day > last)
    throw new InputError(`--as-of: ${day} lies ahead (today is ${last}). What a case will owe is in its forecast.`);
}
