/**
 * A table's references in this case's words: `IP-1` is `initial-plan/1` and its approvals. In a name such as
 * `CON-IRIS-*`, which stands for `contact/child-1/*`, the star is the same text on both sides.
 */
export type References = Record<string, string[]>;

/** What a reference stands for, or null when it is not mapped. A name in full counts before one with a star. */
export function meaningOf(ref: string, references: References): string[] | null {
  const inFull = Object.hasOwn(references, ref) ? references[ref] : undefined;
  if (inFull) return inFull;
  const fitting = Object.entries(references).filter(([name]) => starIn(name, ref) !== null);
  if (fitting.length === 0) return null;
  // Not a string to replace by: text such as `$&` would mean something there.
  return fitting.flatMap(([name, meanings]) =>
    meanings.map((meaning) => meaning.replace('*', () => starIn(name, ref) ?? '')),
  );
}

/** The text that a name's star stands for in a reference, or null when the reference is not of that name. */
function starIn(name: string, ref: string): string | null {
  const star = name.indexOf('*');
  if (star < 0) return null;
  const [before, after] = [name.slice(0, star), name.slice(star + 1)];
  const fits = ref.length > before.length + after.length && ref.startsWith(before) && ref.endsWith(after);
  return fits ? ref.slice(before.length, ref.length - after.length) : null;
}
