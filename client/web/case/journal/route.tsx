import type { Handler } from 'hono';
import type { EventType } from '../../../../domain/case/events';
import type { PageParts } from '../../pages';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { eventsFound, wantedEvents } from './entries';
import { JournalPage } from './page';

/** `/cases/:case/journal`. */
export function journalPage(parts: PageParts): Handler<InCase> {
  return async (c) => {
    const { caseId } = c.get('file');
    const [view, journal] = await Promise.all([caseView(c, parts, 'journal'), parts.archive.journal(caseId)]);
    const kinds = [...new Set(journal.map(({ event }): EventType => event.type))];
    const wanted = wantedEvents((name) => c.req.query(name), kinds);
    return c.html(<JournalPage view={view} found={eventsFound(journal, wanted)} wanted={wanted} kinds={kinds} />);
  };
}
