import type { Handler } from 'hono';
import type { PageParts } from '../../pages';
import type { InCase } from '../gate';
import { textsRead } from '../texts-read';
import { caseView } from '../view';
import { personMonths } from './months';
import { contactNotes } from './notes';
import { ContactsPage } from './page';

/** `/cases/:case/contacts`; with `?read=contact-12` that contact is opened to what was written of it. */
export function contactsPage(parts: PageParts): Handler<InCase> {
  return async (c) => {
    const { caseId } = c.get('file');
    const [view, journal] = await Promise.all([caseView(c, parts, 'agenda'), parts.archive.journal(caseId)]);
    const months = personMonths(view.aCase, view.standing.duties);
    const all = c.req.query('months') === 'all';
    const notes = contactNotes(journal);
    const which = c.req.query('read') ?? '';
    const text = notes.get(which)?.text ?? null;
    const texts = await textsRead(view, text === null ? [] : [text], parts.archive);
    const opened = text === null ? null : { contact: which, words: texts.get(text) ?? null };
    return c.html(<ContactsPage {...{ view, months, all, notes, opened }} />);
  };
}
