import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isOfApi, isWrite } from './same-site';
import { say } from './say';

// Product default: the longest form has some thousand words.
const LARGEST = 1024 * 1024;

/** Keeps what nobody could use from the pages: bodies that are too large, cut off or of an unknown kind. The API looks at its own. */
export const bodyThatFits: MiddlewareHandler[] = [
  bodyLimit({ maxSize: LARGEST, onError: (c) => say(c, 413, 'tooLarge') }),
  async (c, next) => (isWrite(c) && !isOfApi(c) && !(await isReadable(c)) ? say(c, 400, 'malformed') : next()),
];

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

/** A field of a form: its name and what was typed. */
export type Typed = [name: string, value: string];

/** What was typed into a form, in its order; files are not among it. */
export async function fieldsOf(c: Context): Promise<Typed[]> {
  const form = await c.req.parseBody({ all: true });
  return Object.entries(form).flatMap(([name, given]) =>
    [given].flat().flatMap((value): Typed[] => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What was typed into one field; null where there is none, or the body is no form. */
export async function fieldOf(c: Context, name: string): Promise<string | null> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value : null;
}
