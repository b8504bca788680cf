import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Inbox } from './inbox';
import { listPage } from './list-page';
import { mailPage, missingPage } from './mail-page';
import { REFRESH_HASH } from './refresh';
import { type Look, ordered, people, shelf } from './shelf';

const STYLE = readFileSync(join(__dirname, 'mailbox.css'), 'utf8');

/** The pages of the mailbox. */
export function mailboxSite(inbox: Inbox): Hono {
  const site = new Hono();
  site.use(secureHeaders({ contentSecurityPolicy: CONTENT_POLICY }));
  site.get('/', (c) => {
    const look = lookOf(c);
    return c.html(listPage(shelf(inbox.all(), look), people(inbox.all()), look, inbox.all().length));
  });
  site.get('/mails/:id', (c) => {
    const mail = inbox.get(c.req.param('id'));
    return mail ? c.html(mailPage(mail)) : c.html(missingPage(), 404);
  });
  site.get('/api/mails', (c) => c.json({ mails: ordered(inbox.all(), lookOf(c)) }));
  site.get('/api/count', (c) => c.json({ count: inbox.all().length }));
  site.get('/mailbox.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  site.get('/favicon.ico', (c) => c.body(null, 204));
  return site;
}

// A mail is somebody else's HTML: it may bring its own styles and nothing more, neither scripts nor pictures.
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: [REFRESH_HASH],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'none'"],
};

function lookOf(c: Context): Look {
  const { to, order, page } = c.req.query();
  return { to: to || null, oldestFirst: order === 'oldest', page: Number(page) || 1 };
}
