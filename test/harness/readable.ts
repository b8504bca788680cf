/** What a person reads of a page: its words without the markup, each stretch of space as one. */
export function readable(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
}

/** The value of a field of a form on a page; what a person sends back without seeing it. */
export function valueOf(html: string, field: string): string {
  const input = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`name="${field}"`));
  return /value="([^"]*)"/.exec(input ?? '')?.[1] ?? '';
}
