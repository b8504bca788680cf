/** What a browser would send of the first form that posts to a path, as it stands: without any button. */
export function sentBy(html: string, action?: string): URLSearchParams {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  const form =
    action === undefined ? html : (forms.findLast(([, head]) => head?.includes(`action="${action}"`))?.[2] ?? '');
  const sent = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>|<select\b[\s\S]*?<\/select>|<textarea\b[\s\S]*?<\/textarea>/g)) {
    const name = attribute(tag, 'name');
    const value = name === null ? null : valueOf(tag);
    if (name !== null && value !== null) sent.append(name, value);
  }
  return sent;
}

function valueOf(tag: string): string | null {
  const text = /^<textarea\b[^>]*>\n?([\s\S]*)<\/textarea>$/.exec(tag)?.[1];
  if (text !== undefined) return unescaped(text);
  if (tag.startsWith('<select')) {
    const options = tag.match(/<option\b[^>]*>/g) ?? [];
    const chosen = options.find((option) => / selected\b/.test(option)) ?? options[0];
    return chosen ? (attribute(chosen, 'value') ?? '') : null;
  }
  const isChosen = !/type="(?:radio|checkbox)"/.test(tag) || / checked\b/.test(tag.replace(/"[^"]*"/g, '""'));
  return isChosen ? (attribute(tag, 'value') ?? '') : null;
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
