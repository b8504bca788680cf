/** The page of this site that is named, or the one given: an address elsewhere leads to the latter. */
export function localBack(given: string, otherwise: string): string {
  const here = 'http://caseclock.invalid';
  if (!/^\/(?![/\\])/.test(given) || !URL.canParse(given, here)) return otherwise;
  const { origin, pathname, search } = new URL(given, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : otherwise;
}

/** An address with what was done on the way to it. */
export function withDone(address: string, done: string): string {
  const [path = '', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('done', done);
  return `${path}?${parameters.toString()}`;
}
