import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import type { CalendarScope } from '../../store/calendar-links';
import { ANYBODY, type WantedDuties } from '../../store/worklist';

// The calendar of a whole agency shows this many days, back and ahead: some thousand cases owe more than anybody reads
// (product default).
export const AGENCY_DAYS = 31;

// Beyond every due date.
const ALWAYS = '9999-12-31';
// A calendar that left out some duties would say that they are not owed.
const ALL = 1_000_000;

/**
 * Which duties a calendar shows: of a person or a unit all that is owed, of the agency what is near. Nobody knows who
 * looks at the calendar of a unit or of the agency, so it has nothing of restricted cases.
 */
export function dutiesWanted({ person, unit }: CalendarScope, today: CivilDate): WantedDuties {
  if (person !== null) return { person, dueBefore: ALWAYS, most: ALL };
  if (unit !== null) return { unit, dueBefore: ALWAYS, viewer: ANYBODY, most: ALL };
  return {
    dueFrom: addDays(today, -AGENCY_DAYS),
    dueBefore: addDays(today, AGENCY_DAYS + 1),
    viewer: ANYBODY,
    most: ALL,
  };
}
