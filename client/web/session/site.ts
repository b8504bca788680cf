import { Hono } from 'hono';
import { millisecondsOf } from '../../../domain/calendar/agency-clock';
import { type PageParts, pagesOf } from '../pages';
import { addressThatFits } from './address';
import { bodyThatFits } from './body';
import type { Door } from './door';
import { atAgency } from './frame';
import { pageHeaders } from './headers';
import { type Issuer, openIdIssuer } from './issuer';
import { signInLimit, writeLimit } from './limits';
import { doorRoutes } from './routes';
import { say, sayNothingThere } from './say';
import { EndedSessions } from './session';
import { type SignInSettings, signInSettings } from './settings';
import { signedIn } from './signed-in';
import { heldForms, unsentPages } from './unsent';
import type { SignedIn } from './viewer';

/** What the sign-in needs besides what the pages work with. */
export interface SignInParts extends PageParts {
  report: (fault: string) => void;
  /** Another issuer than the one of the settings. */
  issuer?: Issuer;
}

/** All pages with the sign-in in front; where none is set up, a page that says how. Throws where a setting is wrong. */
export function pagesBehindSignIn(parts: SignInParts): Hono {
  const site = new Hono();
  site.use(pageHeaders(), atAgency(parts), addressThatFits);
  const settings = signInSettings(parts.env);
  return settings
    ? site.route('/', opened(doorOf(parts, settings), parts))
    : site.all('*', (c) => say(c, 503, 'notSetUp'));
}

function opened(door: Door, parts: PageParts): Hono {
  const site = new Hono();
  site.use(...bodyThatFits(door.settings));
  site.use('/sign-in/*', signInLimit(door.settings));
  site.route('/', doorRoutes(door));
  site.route('/', heldForms(door));
  return site.route('/', behind(door, parts));
}

/** What only whoever is signed in reaches. */
function behind(door: Door, parts: PageParts): Hono<SignedIn> {
  const pages = new Hono<SignedIn>();
  pages.use(signedIn(door), writeLimit());
  pages.route('/', unsentPages(door));
  pages.route('/', pagesOf(parts));
  return pages.all('*', sayNothingThere);
}

function doorOf({ archive, now, report, issuer }: SignInParts, settings: SignInSettings): Door {
  const clock = () => millisecondsOf(now());
  return {
    archive,
    settings,
    issuer: issuer ?? openIdIssuer(settings),
    ended: new EndedSessions(),
    now: clock,
    report,
  };
}
