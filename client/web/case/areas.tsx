import { Hono } from 'hono';
import type { PageParts } from '../pages';
import { contactsPage } from './contacts/route';
import { exchange } from '../report-2151a/routes';
import { CourtPage } from './court/page';
import { documentRoutes } from './documents/routes';
import { caseGate, type InCase } from './gate';
import { journalPage } from './journal/route';
import { peopleRoutes } from './people/routes';
import { planRoutes } from './plans/routes';
import { ServicesPage } from './services/page';
import { timePage } from './time/route';
import { caseView } from './view';

/** The pages of a case besides its first one, below `/cases/:case`. */
export function caseAreas(parts: PageParts): Hono<InCase> {
  const areas = new Hono<InCase>();
  const whole = caseGate(parts, ['whole']);
  areas.get('/time', whole, timePage(parts));
  areas.get('/contacts', whole, contactsPage(parts));
  areas.get('/exchange', (c) => exchange(c, parts));
  areas.get('/court', whole, async (c) => c.html(<CourtPage view={await caseView(c, parts, 'agenda')} />));
  areas.use('/plans/*', whole);
  areas.use('/plans', whole);
  planRoutes(areas, parts);
  peopleRoutes(areas, parts);
  areas.use('/documents/*', whole);
  areas.use('/documents', whole);
  documentRoutes(areas, parts);
  areas.get('/services', whole, async (c) => c.html(<ServicesPage view={await caseView(c, parts, 'agenda')} />));
  areas.get('/journal', whole, journalPage(parts));
  return areas;
}
