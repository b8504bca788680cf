import { withWeekday } from '../../domain/calendar/civil-date';
import type { CaseLinks } from '../../domain/notices/case-links';
import type { CalendarScope } from '../../store/calendar-links';
import type { WorklistRow } from '../../store/worklist';
import { asDate, asInstant, asText, linesOf, type Property } from './icalendar';

/*
 * Duties as iCalendar: case numbers and titles, no names. Nothing in it is of the moment of asking, so that the same
 * duties give the same bytes, and a program that has them already is told so.
 */

// How often programs look again, where they go by it (product default).
const REFRESH = 'PT1H';

/** The calendar of duties; one without a date has no place in it. */
export function feedOf(scope: CalendarScope, duties: readonly WorklistRow[], links: CaseLinks): string {
  const title = asText(titleOf(scope));
  return [
    linesOf([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Caseclock//Duties//EN'],
      // RFC 7986 and what programs knew before it.
      ['NAME', title],
      ['X-WR-CALNAME', title],
      ['REFRESH-INTERVAL;VALUE=DURATION', REFRESH],
      ['X-PUBLISHED-TTL', REFRESH],
    ]),
    ...duties.flatMap((duty) => (duty.due === null ? [] : linesOf(eventOf(duty, duty.due, links)))),
    linesOf([['END', 'VCALENDAR']]),
  ].join('');
}

/** What a calendar is called: by id, as everywhere. */
export function titleOf({ person, unit }: CalendarScope): string {
  return `Caseclock: ${unit ? `duties of unit ${unit}` : `duties of ${person ?? 'the agency'}`}`;
}

function eventOf(row: WorklistRow, due: string, links: CaseLinks): Property[] {
  const { caseId, duty, title, dueAt, state, sequence, changedAt } = row;
  const link = links(caseId);
  const words = `${state === 'overdue' ? 'Overdue: was due' : 'Due'} ${withWeekday(due)}.\n${link}`;
  return [
    ['BEGIN', 'VEVENT'],
    // Of the duty, whatever its date: a program that knows it moves the event.
    ['UID', asText(`${caseId}/${duty}@caseclock`)],
    ['SEQUENCE', sequence],
    ['DTSTAMP', asInstant(changedAt)],
    ['LAST-MODIFIED', asInstant(changedAt)],
    // A civil date is that day wherever it is looked at; the few duties that count hours have an instant.
    dueAt === null ? ['DTSTART;VALUE=DATE', asDate(due)] : ['DTSTART', asInstant(dueAt)],
    ['SUMMARY', asText(`${caseId} ${title}`)],
    ['DESCRIPTION', asText(words)],
    ['URL', link],
    // Something owed by the end of a day takes none of it, and is nobody else's business.
    ['TRANSP', 'TRANSPARENT'],
    ['CLASS', 'PRIVATE'],
    ['END', 'VEVENT'],
  ];
}
