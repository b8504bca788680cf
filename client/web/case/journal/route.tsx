import type { Handler } from 'hono';
import type { EventType } from '../../../../domain/case/events';
import type { PageParts } from '../../pages';
import type { InCase } from '../gate';
import { everybody } from '../called';
import { textsRead } from '../texts-read';
import { caseView } from '../view';
import { eventsFound, wantedEvents } from './entries';
import { JournalPage } from './page';
import { tellingOf, textsOf } from './telling';

/** `/cases/:case/journal`. */
export function journalPage(parts: PageParts): Handler<InCase> {
  return async (c) => {
    const { caseId } = c.get('file');
    const [view, journal] = await Promise.all([caseView(c, parts, 'journal'), parts.archive.journal(caseId)]);
    const kinds = [...new Set(journal.map(({ event }): EventType => event.type))];
    const wanted = wantedEvents((name) => c.req.query(name), kinds);
    const telling = tellingOf(view.aCase, journal, everybody(view), view.frame.language);
    const found = eventsFound(journal, wanted);
    const opened = found.entries.find(({ sequence }) => sequence === wanted.read);
    const texts = await textsRead(view, opened ? textsOf(opened.event) : [], parts.archive);
    return c.html(<JournalPage {...{ view, found, wanted, kinds }} telling={{ ...telling, texts }} />);
  };
}
