import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../page/words';
import type { Viewer } from './viewer';

const COOKIE = 'caseclock-language';
const YEAR = 365 * 24 * 60 * 60;

/** The language of an answer: the person's own, else the one chosen in this browser, else the browser's. */
export function languageOf(c: Context): Language {
  const viewer = c.get('viewer') as Viewer | undefined;
  return viewer?.language ?? languageNamed(getCookie(c, COOKIE)) ?? languageAccepted(c.req.header('Accept-Language'));
}

/** Lets the browser remember a language, for the pages before the sign-in. */
export function rememberLanguage(c: Context, language: Language): void {
  setCookie(c, COOKIE, language, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR });
}

/** The language of that name, or null. */
export function languageNamed(name: unknown): Language | null {
  return name === 'en' || name === 'es' ? name : null;
}

function languageAccepted(header: string | undefined): Language {
  const wanted = parseAccept(header ?? '').map(({ type }) => languageNamed(type.toLowerCase().split('-')[0]));
  return wanted.find((language) => language !== null) ?? 'en';
}
