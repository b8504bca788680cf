import { Hono } from 'hono';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { HELP_PAGES } from './contents';
import { HelpIndex, HelpPage } from './page';

/** The help, for everybody. */
export function helpRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.get('/', (c) => c.html(<HelpIndex frame={frameOf(c, parts)} />));
  routes.get('/:page', (c) => {
    const asked = c.req.param('page');
    const text = Object.hasOwn(HELP_PAGES, asked) ? HELP_PAGES[asked] : undefined;
    return text ? c.html(<HelpPage frame={frameOf(c, parts)} text={text} />) : c.notFound();
  });
  return routes;
}
