/** Where something stands in what was given: `['removals', 0, 'on']`. */
export type Path = readonly (string | number)[];

/** One thing that is not as it must be: where, and in words what was given and what is allowed. */
export interface Misfit {
  at: Path;
  words: string;
}

/** `removals[0].on`. */
export function pathInWords(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
