/** What a building block sends. */
export function markup(block: { toString(): string }): string {
  return block.toString();
}

/** What a person would read of a page: its words, without the marks. */
export function readText(page: string): string {
  const words = page.replace(/<(head|script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
  return words
    .replace(/&(\w+|#\d+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
