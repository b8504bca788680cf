import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole or not at all: on a full disk the one that was there stays as it was, and no half stands in
 * its place. Throws what the system says, such as ENOSPC.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const there = existsSync(path) ? statSync(path) : null;
  // A device or a pipe is written to; nothing may take its place.
  if (there && !there.isFile()) return writeFileSync(path, content);
  const target = there ? realpathSync(path) : path;
  const aside = `${target}.${process.pid}.part`;
  try {
    writeFileSync(aside, content, { flush: true, ...(there && { mode: there.mode }) });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
