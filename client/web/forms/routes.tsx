import { Hono } from 'hono';
import { caseGate, type InCase } from '../case/gate';
import type { PageParts } from '../pages';
import { autosaved } from './autosave';
import { previewed } from './previewed';
import { sentForm } from './sent-form';
import { menu, shownForm } from './shown-form';

/** The forms of a case: one for each command that somebody may give. */
export function formRoutes(parts: PageParts): Hono<InCase> {
  const routes = new Hono<InCase>();
  routes.use('/cases/:case/record', caseGate(parts));
  routes.use('/cases/:case/record/*', caseGate(parts));
  routes.get('/cases/:case/record', (c) => menu(c, parts));
  routes.get('/cases/:case/record/:command', (c) => shownForm(c, parts));
  routes.post('/cases/:case/record/:command', (c) => sentForm(c, parts));
  routes.post('/cases/:case/record/:command/draft', (c) => autosaved(c, parts));
  routes.post('/cases/:case/record/:command/preview', (c) => previewed(c, parts));
  return routes;
}
