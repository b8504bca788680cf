// Where nobody is to land again after signing in.
const DOORS = ['/sign-in', '/sign-out', '/signed-out', '/language'];

/** The page of this site that is asked for, or the one given; an address elsewhere leads to the latter, too. */
export function localPath(given: unknown, otherwise: string): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given)) return otherwise;
  const here = 'http://caseclock.invalid';
  if (!URL.canParse(given, here)) return otherwise;
  const { origin, pathname, search } = new URL(given, here);
  // "/.//elsewhere" becomes "//elsewhere" once it is read.
  if (origin !== here || pathname.startsWith('//')) return otherwise;
  return DOORS.some((door) => pathname === door || pathname.startsWith(`${door}/`))
    ? otherwise
    : `${pathname}${search}`;
}
