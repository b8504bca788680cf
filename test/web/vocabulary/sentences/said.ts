import { explain } from '../../../../domain/duties/explain';
import { forecast } from '../../../../domain/duties/forecast';
import { agenda } from '../../../../domain/duties/agenda';
import type { CivilDate } from '../../../../domain/calendar/civil-date';
import type { Case } from '../../../../domain/case/case';
import type { CaseEvent } from '../../../../domain/case/events';
import { evidenceIn } from '../../../../domain/evidence';
import { policyOf } from '../../../../policies/packs';

/** Every sentence that pages can show of a case on a day: of what is owed, why, and what is in the way. */
export function saidOf(aCase: Case, today: CivilDate): string[] {
  const policy = policyOf(aCase);
  const { duties, warnings, blocked } = agenda(aCase, policy, today);
  return [
    ...duties.flatMap((duty) => [duty.because, duty.reason ?? '', ...explain(duty, aCase).split('\n')]),
    ...warnings.map(({ sentence }) => sentence),
    ...blocked.flatMap(({ because }) => because),
    ...evidenceIn(aCase, policy).flatMap(({ measure, found }) => [measure, ...found]),
  ].filter(Boolean);
}

/** What is said of the months ahead. */
export function saidAhead(aCase: Case, today: CivilDate): string[] {
  const { rows } = forecast(aCase, policyOf(aCase), today, 12);
  // Of what is assumed only the source of its rule is known.
  return rows.map(({ why, assumed }) => assumed ?? why);
}

/** What the journal keeps of reasons. */
export function saidIn(events: readonly CaseEvent[]): string[] {
  return events.flatMap((event) => [
    ...('because' in event && typeof event.because === 'string' ? [event.because] : []),
    ...('wasBecause' in event ? [event.wasBecause] : []),
    ...(event.type === 'dutyCancelled' || event.type === 'dutyMissed' || event.type === 'dutyExcused'
      ? [event.reason]
      : []),
  ]);
}
