/** The lines of a table. */
export function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
}

/** A link to a file of the project, from a page in docs/. */
export function link(path: string, words = path): string {
  return `[${words}](../${path})`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
