import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isOfApi, isWrite } from './same-site';
import { say } from './say';
import type { SignInSettings } from './settings';
import { LARGEST_BODY, sayTooLarge } from './too-large';
import { fieldsOf } from './typed-fields';

/** Keeps what nobody could use from the pages: bodies that are too large, cut off or of an unknown kind. The API looks at its own. */
export function bodyThatFits(settings: SignInSettings): MiddlewareHandler[] {
  return [
    bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => sayTooLarge(c, settings) }),
    async (c, next) => (isWrite(c) && !isOfApi(c) && !(await isReadable(c)) ? say(c, 400, 'malformed') : next()),
  ];
}

async function isReadable(c: Context): Promise<boolean> {
  try {
    const kind = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
    if (kind === 'application/json') return JSON.parse(await c.req.text(), withoutNull) !== undefined;
    if (kind === undefined) return (await c.req.text()) === '';
    if (!FORMS.includes(kind)) return false;
    return (await fieldsOf(c)).every(([name, value]) => !hasNull(name) && !hasNull(value));
  } catch {
    return false;
  }
}

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

// No database keeps it, and nobody types it.
const hasNull = (text: string) => text.includes('\u0000');

function withoutNull(key: string, value: unknown): unknown {
  if (hasNull(key) || (typeof value === 'string' && hasNull(value))) throw new SyntaxError('a null character');
  return value;
}
