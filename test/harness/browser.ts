/** What a browser sees after it has followed every redirect. */
export interface Seen {
  /** Where it ended. */
  url: string;
  status: number;
  text: string;
  headers: Headers;
}

/** A browser as far as signing in goes: it keeps cookies by host and path, follows redirects, and sends forms. */
export class Browser {
  private readonly jar = new Map<string, Cookie>();

  constructor(readonly headers: Record<string, string> = {}) {}

  /** Opens an address and follows it to its end. */
  async open(url: string): Promise<Seen> {
    return this.follow(url, {});
  }

  /** Sends a form, as the page of the same host would. */
  async send(url: string, fields: Record<string, string>): Promise<Seen> {
    const body = new URLSearchParams(fields);
    return this.follow(url, { method: 'POST', body, headers: { Origin: new URL(url).origin } });
  }

  /** One request, no redirect followed. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string>), Cookie: this.cookiesFor(url) };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line, url);
    return answer;
  }

  /** The cookies that go with a request. */
  cookiesFor(url: string): string {
    const { host, pathname } = new URL(url);
    const own = [...this.jar.values()].filter((each) => each.host === host && pathname.startsWith(each.path));
    return own.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  /** Another browser with the same cookies. */
  copy(): Browser {
    const other = new Browser(this.headers);
    for (const [key, cookie] of this.jar) other.jar.set(key, cookie);
    return other;
  }

  private async follow(url: string, init: RequestInit): Promise<Seen> {
    const answer = await this.ask(url, init);
    const next = answer.headers.get('location');
    if (next) return this.follow(new URL(next, url).href, {});
    return { url, status: answer.status, text: await answer.text(), headers: answer.headers };
  }

  private keep(line: string, url: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const at = pair.indexOf('=');
    const named = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const { host } = new URL(url);
    const cookie = { host, path: named('path') ?? '/', name: pair.slice(0, at), value: pair.slice(at + 1) };
    const key = [host, cookie.path, cookie.name].join(' ');
    const isGone = named('max-age') === '0' || Date.parse(named('expires') ?? '') < Date.now();
    if (isGone) this.jar.delete(key);
    else this.jar.set(key, cookie);
  }
}

interface Cookie {
  host: string;
  path: string;
  name: string;
  value: string;
}

/** The fields of the form of a page that is sent to an address, those that are hidden included. */
export function formOn({ text }: Pick<Seen, 'text'>, action: string): Record<string, string> {
  const form = [...text.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].find(
    ([, to]) => plain(to ?? '') === action,
  );
  const inputs = [...(form?.[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name, value]) => [plain(name ?? ''), plain(value ?? '')]));
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
