import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { sayNothingThere, sayTrouble } from './session/say';

/** A part of the site: all that is reached below a path. */
export interface Mounted {
  /** Where it is reached, such as `/calendars`; `/` takes whatever no other part does. */
  path: string;
  routes: Hono;
}

/**
 * What the web program answers. A path may be a secret, so nothing of a request is logged or repeated in an answer, and
 * whatever is not there gives the same answer as a secret that was guessed wrong. `report` hears what went wrong. A part
 * that sends pages sets headers of its own, which stay.
 */
export function webSite(mounted: readonly Mounted[], report: (fault: string) => void, isSecure = false): Hono {
  const site = new Hono();
  site.use(compress());
  const strictTransportSecurity = isSecure ? A_YEAR_OF_TLS : false;
  site.use(secureHeaders({ contentSecurityPolicy: CONTENT_POLICY, strictTransportSecurity, overwrite: false }));
  site.use(async (c, next) => {
    await next();
    // The address of a calendar is its key: no search engine is to keep one.
    c.header('X-Robots-Tag', 'noindex, nofollow');
  });
  // That it runs, no more: starting it anew would not bring back a record store that is away.
  site.get('/health', (c) => c.text('The web program runs.\n', 200, NOT_KEPT));
  for (const { path, routes } of mounted) {
    site.route(path, routes);
    // Below a path that may be a secret, nobody is asked to sign in.
    if (path !== '/') site.all(`${path}/*`, (c) => c.notFound());
  }
  const isPage = (c: Context) => wantsPage(c, mounted);
  site.notFound((c) => (isPage(c) ? sayNothingThere(c) : c.text('There is nothing at this address.\n', 404, NOT_KEPT)));
  site.onError((error, c) => {
    report(error.message);
    const passing = PASSING[error.name];
    if (passing) c.header('Retry-After', '60');
    if (isPage(c)) return sayTrouble(c, passing !== undefined);
    return passing
      ? c.text(`${passing}\n`, 503, { ...NOT_KEPT, 'Retry-After': '60' })
      : c.text('Something went wrong in Caseclock. The log of the web program says what.\n', 500, NOT_KEPT);
  });
  return site;
}

/** Whether the answer is for the pages, or for those of their API. */
function wantsPage({ req }: Context, mounted: readonly Mounted[]): boolean {
  const below = ({ path }: Mounted) => path !== '/' && (req.path === path || req.path.startsWith(`${path}/`));
  return mounted.some(({ path }) => path === '/') && !mounted.some(below) && req.path !== '/health';
}

/** What is over once somebody has mended it, by the name of the error. */
const PASSING: Record<string, string> = {
  StoreUnreachable: 'The record store does not answer. Try again in a minute.',
  StoreFull: 'The disk of the record store is full. Tell whoever runs it, and try again later.',
};

const A_YEAR_OF_TLS = 'max-age=31536000';

const NOT_KEPT = { 'Cache-Control': 'no-store' };

// Nothing that is sent brings scripts, styles or pictures along.
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
