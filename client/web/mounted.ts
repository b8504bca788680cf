import { instantAt } from '../../domain/calendar/agency-clock';
import { caseLinks } from '../../domain/notices/case-links';
import type { Archive } from '../../store/record-store';
import { agencyZone } from '../agency-zone';
import { CALENDARS } from '../calendar/link';
import { ASSETS, assetRoutes } from './assets';
import { calendarRoutes } from './calendars';
import { deliveryReports, reportSecret } from './delivery-reports';
import type { Mounted } from './site';

/** What the parts of the site work with. */
export interface WebParts {
  archive: Archive;
  env: NodeJS.ProcessEnv;
}

/** The parts of the site, each below a path of its own. */
export function mountedOn({ archive, env }: WebParts): Mounted[] {
  const now = () => instantAt(Date.now());
  const secret = reportSecret(env);
  return [
    { path: ASSETS, routes: assetRoutes() },
    { path: CALENDARS, routes: calendarRoutes({ archive, links: caseLinks(env), zone: agencyZone(env), now }) },
    ...(secret ? [{ path: '/delivery-reports', routes: deliveryReports(archive, secret) }] : []),
  ];
}
