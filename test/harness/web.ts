import { type Context, Hono } from 'hono';
import { type PageParts, pagesOf } from '../../client/web/pages';
import type { SignedIn, Viewer } from '../../client/web/session/viewer';
import { instantAt } from '../../domain/calendar/agency-clock';

/** The token of every form that is shown to a viewer of a test. */
export const TEST_CSRF = 'the-csrf-of-a-test';

/** What a test says of what the pages work with; what it leaves out is as it is without settings. */
export type GivenParts = Partial<PageParts> & Pick<PageParts, 'archive'>;

/**
 * The pages as one person sees them, with no sign-in in front and nothing looked at but the pages: send a request with
 * `siteAs(viewer, { archive }).request('/work')`.
 */
export function siteAs(viewer: Viewer, given: GivenParts): Hono<SignedIn> {
  const site = new Hono<SignedIn>();
  site.use(async (c, next) => {
    c.set('viewer', viewer);
    c.set('csrf', TEST_CSRF);
    await next();
    const onward = toItsOwnForm(c);
    if (onward) c.res = await site.request(onward);
  });
  return site.route('/', pagesOf(partsOf(given)));
}

/** A form that is asked for without the id of a request leads to itself with one: followed, as a browser does. */
function toItsOwnForm(c: Context): string | null {
  const to = c.res.headers.get('location');
  if (c.req.method !== 'GET' || c.res.status !== 303 || !to?.startsWith(`${c.req.path}?`)) return null;
  if (!new URL(to, 'http://this.site').searchParams.has('form')) return null;
  // What the first answer said is not kept in the second one.
  c.res = undefined;
  return to;
}

/** What the pages work with in a test: the agency in California, the clock of this machine, no Temporal server. */
export function partsOf(given: GivenParts): PageParts {
  return {
    env: {},
    zone: 'America/Los_Angeles',
    now: () => instantAt(Date.now()),
    cases: () => Promise.reject(new Error('This test has no cases: give them as `cases`.')),
    ...given,
  };
}

/** A caseworker of unit-3, or whoever is said. */
export function viewerOf(given: Partial<Viewer> = {}): Viewer {
  return { id: 'w-hale', name: 'Corin Hale', unit: 'unit-3', language: 'en', role: 'caseworker', ...given };
}
