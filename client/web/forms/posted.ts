/** What a form sends: each name with its values, in their order. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/** What was sent, from a body as browsers write it. */
export function postedFrom(body: URLSearchParams | FormData): Posted {
  const all = new Map<string, string[]>();
  for (const [name, value] of body as unknown as Iterable<[string, unknown]>) {
    // No form here asks for a file.
    if (typeof value !== 'string') continue;
    const known = all.get(name);
    if (known) known.push(value);
    else all.set(name, [value]);
  }
  return all;
}

/** The only value of a name, or its first; empty where it was not sent. */
export function oneOf(posted: Posted, name: string): string {
  return posted.get(name)?.[0] ?? '';
}
