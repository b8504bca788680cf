/** Names that somebody may have meant: a few letters apart, or with the same beginning. */
export function nearTo(given: string, names: readonly string[]): string[] {
  const word = given.toLowerCase();
  const tolerance = Math.max(2, Math.floor(word.length / 3));
  const ranked = names
    .map((name) => ({ name, distance: name.toLowerCase().startsWith(word) ? 1 : distance(word, name.toLowerCase()) }))
    .filter((each) => each.distance <= tolerance);
  return ranked
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Letters to change, add or take out to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.split('').entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of other.split('').entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
