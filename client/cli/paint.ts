import type { Screen, Invocation } from './terminal';

const CODES = { dim: 2, bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Colour = keyof typeof CODES;
export type Paint = (colour: Colour | null, words: string) => string;

/** Colours for a terminal that shows them, and plain words for everything else (no-color.org). */
export function paintFor({ env }: Pick<Invocation, 'env'>, screen: Screen): Paint {
  const coloured = Boolean(screen.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (colour, words) => (coloured && colour ? `\u001b[${CODES[colour]}m${words}\u001b[0m` : words);
}
