import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { caseGate, type InCase } from '../case/gate';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { autosaved } from './autosave';
import { previewed } from './previewed';
import { sentForm } from './sent-form';
import { menu, shownForm } from './shown-form';
import { UnreadablePage } from './trouble';

// Product default: a hundred pages of text. What is longer is a document.
const LARGEST = 512 * 1024;

/** The forms of a case: one for each command that somebody may give. */
export function formRoutes(parts: PageParts): Hono<InCase> {
  const routes = new Hono<InCase>();
  const thatFits = bodyLimit({
    maxSize: LARGEST,
    onError: (c) => c.html(<UnreadablePage frame={frameOf(c as Context<InCase>, parts)} why="tooLarge" />, 413),
  });
  routes.use('/cases/:case/record', caseGate(parts));
  routes.use('/cases/:case/record/*', caseGate(parts), thatFits);
  routes.get('/cases/:case/record', (c) => menu(c, parts));
  routes.get('/cases/:case/record/:command', (c) => shownForm(c, parts));
  routes.post('/cases/:case/record/:command', (c) => sentForm(c, parts));
  routes.post('/cases/:case/record/:command/draft', (c) => autosaved(c, parts));
  routes.post('/cases/:case/record/:command/preview', (c) => previewed(c, parts));
  return routes;
}
