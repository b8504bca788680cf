import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Provider } from 'oidc-provider';
import type { Archive } from '../../../store/record-store';
import { ASSETS, assetRoutes } from '../assets';
import type { PageParts } from '../pages';
import { viewerOf } from '../session/door';
import { atAgency, frameAt } from '../session/frame';
import { languageNamed, rememberLanguage } from '../session/language';
import { localPath } from '../session/local-path';
import type { Viewer } from '../session/viewer';
import { GonePage, PeoplePage } from './people-page';

/** Where the provider sends a browser to be asked who it is. */
export const CHOOSE = '/choose';

type OnNode = { Bindings: { incoming: IncomingMessage; outgoing: ServerResponse } };

/** Whether a path is one of these pages; all others are the protocol's. */
export function isOfPages(path: string): boolean {
  return path === '/' || path === '/language' || [CHOOSE, ASSETS].some((part) => path.startsWith(`${part}/`));
}

/** What the demo's sign-in works with. */
export interface DemoParts {
  provider: Provider;
  archive: Pick<Archive, 'staff'>;
  /** Where people reach the pages. */
  web: URL;
  agency: Pick<PageParts, 'zone' | 'now'>;
}

/** The page of the demo's sign-in on which people are chosen. */
export function choosingPages({ provider, archive, web, agency }: DemoParts): Hono<OnNode> {
  const pages = new Hono<OnNode>();
  pages.use(headersFor(web), atAgency(agency));
  pages.route(ASSETS, assetRoutes());
  pages.get(`${CHOOSE}/:uid`, async (c) => {
    const people = await peopleOf(archive);
    await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    return c.html(<PeoplePage frame={frameAt(c)} people={people} action={c.req.path} />);
  });
  pages.post(`${CHOOSE}/:uid`, async (c) => {
    const { person } = await c.req.parseBody();
    const chosen = (await peopleOf(archive)).find(({ id }) => id === person);
    if (!chosen) return c.redirect(c.req.path, 303);
    const login = { accountId: chosen.id, remember: false };
    return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, { login }), 303);
  });
  pages.post('/language', async (c) => {
    const { language, back } = await c.req.parseBody();
    rememberLanguage(c, languageNamed(language) ?? 'en');
    return c.redirect(localPath(back, '/'), 303);
  });
  pages.get('/', (c) => c.redirect(web.href, 303));
  pages.onError((_, c) => c.html(<GonePage frame={frameAt(c)} web={web.href} />, 400));
  return pages;
}

/** Whoever can use the pages, in the order in which a case goes through their hands. */
async function peopleOf(archive: Pick<Archive, 'staff'>): Promise<Viewer[]> {
  const people = (await archive.staff()).flatMap((entry) => viewerOf(entry) ?? []);
  return people.sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
}

const ORDER: Viewer['role'][] = [
  'caseworker',
  'supervisor',
  'stand-in',
  'programme-manager',
  'dhs-caseworker',
  'dcfs-worker',
  'dhs-liaison',
  'auditor',
  'administrator',
];

/** Its one form leads on to the web program. */
function headersFor(web: URL) {
  return secureHeaders({
    strictTransportSecurity: false,
    referrerPolicy: 'same-origin',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'", web.origin],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  });
}
