import type { CivilDate } from '../calendar/civil-date';
import { blankCase, type Case } from './case';
import type { RecordedEvent } from './events';
import { evolve } from './evolve';

/**
 * The case as it was known at the end of a day, from its events in order: what was keyed later is not in it, and what was
 * corrected later stands as it stood then.
 */
export function caseAsOf(caseId: string, events: readonly RecordedEvent[], day: CivilDate): Case {
  return events.filter(({ on }) => on <= day).reduce(evolve, blankCase(caseId));
}
