import ICAL from 'ical.js';
import { withWeekday } from '../../domain/calendar/civil-date';
import type { CaseLinks } from '../../domain/notices/case-links';
import type { CalendarScope } from '../../store/calendar-links';
import type { WorklistRow } from '../../store/worklist';

/*
 * Duties as iCalendar: case numbers and titles, no names. Nothing in it is of the moment of asking, so that the same
 * duties give the same bytes, and a program that has them already is told so.
 */

// How often programs look again, where they go by it (product default).
const REFRESH = 'PT1H';

// The library does not count the space before a folded line, and the longest line has 75 bytes (RFC 5545, 3.1).
ICAL.foldLength = 74;

/** A property as jCal has it (RFC 7265): name, parameters, type of the value, value. */
type Property = [name: string, parameters: object, type: string, value: string | number];

/** The calendar of duties; one without a date has no place in it. */
export function feedOf(scope: CalendarScope, duties: readonly WorklistRow[], links: CaseLinks): string {
  const title = titleOf(scope);
  const about: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Caseclock//Duties//EN'],
    // RFC 7986 and what programs knew before it.
    ['name', {}, 'text', title],
    ['x-wr-calname', {}, 'text', title],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'duration', REFRESH],
  ];
  const events = duties.flatMap((duty) => (duty.due === null ? [] : [eventOf(duty, duty.due, links)]));
  return ICAL.stringify(['vcalendar', about, events]);
}

/** What a calendar is called: by id, as everywhere. */
export function titleOf({ person, unit }: CalendarScope): string {
  return `Caseclock: ${unit ? `duties of unit ${unit}` : `duties of ${person ?? 'the agency'}`}`;
}

function eventOf(row: WorklistRow, due: string, links: CaseLinks): ['vevent', Property[], []] {
  const { caseId, duty, title, dueAt, state, sequence, changedAt } = row;
  const link = links(caseId);
  const changed = withoutFraction(changedAt);
  const properties: Property[] = [
    // Of the duty, whatever its date: a program that knows it moves the event.
    ['uid', {}, 'text', `${caseId}/${duty}@caseclock`],
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', changed],
    ['last-modified', {}, 'date-time', changed],
    // A civil date is that day wherever it is looked at; the few duties that count hours have an instant.
    dueAt === null ? ['dtstart', {}, 'date', due] : ['dtstart', {}, 'date-time', withoutFraction(dueAt)],
    ['summary', {}, 'text', `${caseId} ${title}`],
    ['description', {}, 'text', `${state === 'overdue' ? 'Overdue: was due' : 'Due'} ${withWeekday(due)}.\n${link}`],
    ['url', {}, 'uri', link],
    // Something owed by the end of a day takes none of it, and is nobody else's business.
    ['transp', {}, 'text', 'TRANSPARENT'],
    ['class', {}, 'text', 'PRIVATE'],
  ];
  return ['vevent', properties, []];
}

/** iCalendar knows no parts of a second. */
function withoutFraction(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z');
}
