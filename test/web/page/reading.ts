/** What a person would read of a page: its words, without the marks. */
export function readText(page: string): string {
  const words = page.replace(/<(head|script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
  return words
    .replace(/&(\w+|#\d+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
