import type { MiddlewareHandler } from 'hono';
import { sayNothingThere } from './say';

/** Keeps addresses that nobody could mean from the pages: with a null or another control character there is nothing there. */
export const addressThatFits: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  return IN_PATH.test(pathname) || IN_QUERY.test(search) ? sayNothingThere(c) : next();
};

// No database keeps a null, and no id has any of the others.
const IN_PATH = /%(?:[01][\da-f]|7f)/i;

// What is pasted into a search may have tabs and ends of lines.
const IN_QUERY = /%(?:0(?!9|a|d)[\da-f]|1[\da-f]|7f)/i;
