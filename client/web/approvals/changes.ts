import type { PrintedPage } from '../../printed-plan/pages';

/** What a plan says otherwise than the one before it, on one of its pages. */
export interface PageChanges {
  title: string;
  /** Lines that were not in the plan before. */
  added: string[];
  /** Lines that are not in the plan any more. */
  removed: string[];
}

/**
 * What has changed from one plan to another, page by page; pages that say the same are left out. A line that only stands
 * elsewhere on its page has not changed: the order of the pages means nothing.
 */
export function changesBetween(before: readonly PrintedPage[], after: readonly PrintedPage[]): PageChanges[] {
  const titles = [...new Set([...after, ...before].map(({ title }) => title))];
  return titles
    .map((title) => {
      const [was, is] = [linesOf(before, title), linesOf(after, title)];
      return { title, added: without(is, was), removed: without(was, is) };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

function linesOf(pages: readonly PrintedPage[], title: string): string[] {
  return pages.find((page) => page.title === title)?.lines ?? [];
}

/** The lines of the one that the other does not have; a line that stands twice is taken off twice. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
