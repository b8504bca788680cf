import { Hono } from 'hono';
import type { Instant } from '../../domain/calendar/agency-clock';
import type { Archive } from '../../store/record-store';
import type { Cases } from '../cases';
import { accessRoutes } from './access/routes';
import { apiRoutes } from './api/routes';
import { approvalRoutes } from './approvals/routes';
import { breakGlassRoutes } from './break-glass/routes';
import { caseRoutes } from './case/routes';
import { helpRoutes } from './help/routes';
import { myWorkRoutes } from './my-work/routes';
import { openingRoutes } from './opening/routes';
import { firstPageOf } from './page/navigation';
import { draftRoutes } from './drafts/routes';
import { formRoutes } from './forms/routes';
import { reportRoutes } from './report-2151a/routes';
import type { SignedIn } from './session/viewer';
import { settingsRoutes } from './settings-pages/routes';
import { teamRoutes } from './team/routes';

/** What the pages work with. */
export interface PageParts {
  archive: Archive;
  env: NodeJS.ProcessEnv;
  /** The cases, over a connection that all pages share. Rejects with `ServerUnreachable` while there is none. */
  cases: () => Promise<Cases>;
  /** The zone by which the agency's day begins. */
  zone: string;
  now: () => Instant;
}

/** Where somebody lands whose role has no page of its own to begin with. */
export const FIRST_PAGE = '/work';

/** The pages, for whoever has signed in: each area below a path of its own. */
export function pagesOf(parts: PageParts): Hono<SignedIn> {
  const pages = new Hono<SignedIn>();
  // Whoever asks for no page in particular gets the first one of their role.
  pages.get('/', (c) => c.redirect(firstPageOf(c.get('viewer').role) ?? FIRST_PAGE, 303));
  pages.route('/work', myWorkRoutes(parts));
  pages.route('/approvals', approvalRoutes(parts));
  pages.route('/cases', caseRoutes(parts));
  pages.route('/open-case', openingRoutes(parts));
  pages.route('/break-glass', breakGlassRoutes(parts));
  pages.route('/team', teamRoutes(parts));
  pages.route('/settings', settingsRoutes(parts));
  pages.route('/access', accessRoutes(parts));
  pages.route('/help', helpRoutes(parts));
  pages.route('/api/v1', apiRoutes(parts) as never);
  pages.route('/', reportRoutes(parts));
  pages.route('/', formRoutes(parts));
  pages.route('/drafts', draftRoutes(parts));
  return pages;
}
