import type { PageParts } from '../pages';

/*
 * Cases that do not answer are not asked again by each page: with no worker running, a reader would wait a quarter of a
 * minute for every one of them.
 */

// Product default: a worker that is started again is found again as soon.
const SPARED_MS = 10_000;

const SILENT_SINCE = new WeakMap<PageParts['archive'], number>();

/** Notes that a case has just not answered. */
export function noteSilence({ archive }: PageParts): void {
  SILENT_SINCE.set(archive, Date.now());
}

/** Whether it is so lately that asking again is of no use. */
export function isSilent({ archive }: PageParts): boolean {
  return Date.now() < (SILENT_SINCE.get(archive) ?? -SPARED_MS) + SPARED_MS;
}
