import { Hono } from 'hono';
import { instantAt } from '../../domain/calendar/agency-clock';
import { caseLinks } from '../../domain/notices/case-links';
import type { Archive } from '../../store/record-store';
import { agencyZone } from '../agency-zone';
import { CALENDARS } from '../calendar/link';
import { ASSETS, assetRoutes } from './assets';
import { calendarRoutes } from './calendars';
import { deliveryReports, reportSecret } from './delivery-reports';
import type { PageParts } from './pages';
import { pagesBehindSignIn, type SignInParts } from './session/site';
import type { Mounted } from './site';

/** What the parts of the site work with. */
export interface WebParts {
  archive: Archive;
  env: NodeJS.ProcessEnv;
  cases: PageParts['cases'];
  /** Hears what went wrong. */
  report: (fault: string) => void;
  /** Another clock, zone or issuer than those of this machine and its settings. */
  otherwise?: Partial<Pick<SignInParts, 'now' | 'zone' | 'issuer'>>;
}

/** The parts of the site, each below a path of its own; the pages last, for they take all that is left. */
export function mountedOn({ archive, env, cases, report, otherwise }: WebParts): Mounted[] {
  const secret = reportSecret(env);
  const { now = () => instantAt(Date.now()), zone = agencyZone(env), issuer } = otherwise ?? {};
  return [
    { path: ASSETS, routes: assetRoutes() },
    { path: CALENDARS, routes: calendarRoutes({ archive, links: caseLinks(env), zone, now }) },
    { path: '/delivery-reports', routes: secret ? deliveryReports(archive, secret) : new Hono() },
    { path: '/', routes: pagesBehindSignIn({ archive, env, cases, zone, now, report, issuer }) },
  ];
}
