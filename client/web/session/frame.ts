import type { Context, MiddlewareHandler } from 'hono';
import { civilDateAt } from '../../../domain/calendar/agency-clock';
import type { Frame } from '../page/frame';
import type { PageParts } from '../pages';
import { languageOf } from './language';

type Agency = Pick<PageParts, 'zone' | 'now'>;

/** Lets every page know the agency's zone and clock, those before the sign-in, too. */
export function atAgency({ zone, now }: Agency): MiddlewareHandler {
  return async (c, next) => {
    c.set('agency', { zone, now } satisfies Agency);
    await next();
  };
}

/** The frame of a page that may stand before the sign-in. */
export function frameAt(c: Context): Frame {
  const { zone, now } = c.get('agency') as Agency;
  const { pathname, search } = new URL(c.req.url);
  const address = c.req.method === 'GET' ? `${pathname}${search}` : pathname;
  const [viewer, csrf] = [c.get('viewer') as Frame['viewer'], c.get('csrf') as Frame['csrf']];
  return {
    viewer: viewer ?? null,
    csrf: csrf ?? null,
    language: languageOf(c),
    zone,
    today: civilDateAt(now(), zone),
    address,
  };
}
