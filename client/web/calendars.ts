import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { civilDateAt, type Instant } from '../../domain/calendar/agency-clock';
import type { CaseLinks } from '../../domain/notices/case-links';
import type { Archive } from '../../store/record-store';
import { feedOf } from '../calendar/feed';
import { hashOf } from '../calendar/link';
import { dutiesWanted } from '../calendar/span';

/** What the calendars work with. */
export interface CalendarParts {
  archive: Pick<Archive, 'calendarScope' | 'worklist'>;
  links: CaseLinks;
  /** The zone by which the agency's day begins. */
  zone: string;
  now: () => Instant;
}

/** The calendars, each at its key. From the worklist in the record store: no case is asked. */
export function calendarRoutes({ archive, links, zone, now }: CalendarParts): Hono {
  const routes = new Hono();
  routes.use(etag());
  routes.get('/:file{[\\w-]+\\.ics}', async (c) => {
    const key = c.req.param('file').slice(0, -'.ics'.length);
    const scope = await archive.calendarScope(hashOf(key));
    if (!scope) return c.notFound();
    const duties = await archive.worklist(dutiesWanted(scope, civilDateAt(now(), zone)));
    return c.body(feedOf(scope, duties, links), 200, CALENDAR);
  });
  return routes;
}

const CALENDAR = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': 'inline; filename="caseclock.ics"',
  // For the one who asks alone, and asked about again each time.
  'Cache-Control': 'private, no-cache',
};
