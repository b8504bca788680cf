import type { Invocation } from './terminal';

// What takes less needs no excuse.
const PATIENCE = 1_000;
const CLEARED = '\r\u001b[K';

/** A line on standard error that tells how far something is; on a terminal only. */
export class ProgressLine {
  private shown = false;

  constructor(private readonly invocation: Invocation) {}

  show(words: string): void {
    if (!isWatched(this.invocation)) return;
    this.invocation.err.write(`${CLEARED}${words}`);
    this.shown = true;
  }

  /** Makes room for a line of output. */
  clear(): void {
    if (this.shown) this.invocation.err.write(CLEARED);
    this.shown = false;
  }
}

/** Says what is awaited once it has taken more than a second. The result ends it. */
export function waiting(invocation: Invocation, what: string): () => void {
  const line = new ProgressLine(invocation);
  const timer = setTimeout(() => line.show(`${what} …`), PATIENCE);
  return () => {
    clearTimeout(timer);
    line.clear();
  };
}

const BAR = 30;

/** How far something is, as a bar. */
export function barOf(done: number, all: number, what: string): string {
  const full = Math.floor((done / all) * BAR);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${all} ${what}`;
}

function isWatched({ err, json }: Invocation): boolean {
  return Boolean(err.isTTY) && !json;
}
