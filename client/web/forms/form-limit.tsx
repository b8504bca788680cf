import type { Context, MiddlewareHandler } from 'hono';
import type { InCase } from '../case/gate';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { UnreadablePage } from './trouble';

// Product default: a hundred pages of text. What is longer is a document.
export const LARGEST_FORM = 512 * 1024;

/** Lets through the forms that somebody can have typed. */
export function thatFits(parts: PageParts): MiddlewareHandler<InCase> {
  return async (c, next) =>
    (await lengthOf(c)) > LARGEST_FORM
      ? c.html(<UnreadablePage frame={frameOf(c, parts)} why="tooLarge" />, 413)
      : next();
}

/** In bytes, or in letters where it does not say: the sign-in in front has read it then, and nobody reads it twice. */
async function lengthOf({ req }: Context<InCase>): Promise<number> {
  const said = req.header('Content-Length');
  if (said || req.method === 'GET') return Number(said ?? 0);
  const typed = await req.formData().catch(() => new FormData());
  return [...typed.values()].reduce((sum, value) => sum + (typeof value === 'string' ? value.length : value.size), 0);
}
