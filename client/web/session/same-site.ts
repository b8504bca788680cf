import type { Context } from 'hono';
import type { SignInSettings } from './settings';

/** Whether a request changes something. */
export function isWrite(c: Context): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
}

/** Whether a request is one of the API: it is answered in JSON. */
export function isOfApi(c: Context): boolean {
  return c.req.path.startsWith('/api/');
}

/**
 * Whether a page of another site sent this, as far as the browser says. One that says nothing at all is a program, and
 * has no cookie that it was not given.
 */
export function isFromElsewhere(c: Context, { address }: Pick<SignInSettings, 'address'>): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site) return site !== 'same-origin';
  const origin = c.req.header('Origin');
  return origin !== undefined && ![address.origin, new URL(c.req.url).origin].includes(origin);
}
