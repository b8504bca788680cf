import { rmSync, writeFileSync } from 'node:fs';

/** How often the file is written again, in milliseconds: product default. */
export const FRESH_EVERY = 10_000;

/**
 * Keeps a file fresh for as long as the worker takes work, for whoever watches over its container: one that hangs, that
 * has not begun or that is stopping has an old file or none. Answers how to end that; without a path nothing is kept.
 * Fails with the way out when the file cannot be written at all.
 */
export function keepReadyFile(path: string | undefined, takesWork: () => boolean): () => void {
  if (!path) return () => {};
  const tell = () => {
    if (takesWork()) writeFileSync(path, `${new Date().toISOString()}\n`);
  };
  needWritable(path, tell);
  const again = setInterval(() => unlessFull(tell), FRESH_EVERY);
  again.unref();
  return () => {
    clearInterval(again);
    rmSync(path, { force: true });
  };
}

function needWritable(path: string, tell: () => void): void {
  try {
    tell();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be used';
    throw new Error(`The file ${path} cannot be written (${why}). Choose another one with CASECLOCK_READY_FILE.`, {
      cause: error,
    });
  }
}

/** A disk that is full for a while makes the file old, which is seen; the cases go on. */
function unlessFull(tell: () => void): void {
  try {
    tell();
  } catch {
    // Seen by the age of the file.
  }
}
