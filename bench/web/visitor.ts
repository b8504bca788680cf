import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What somebody got for a request, and how long it took until all of it was there, in milliseconds. */
export interface Visit {
  status: number;
  headers: IncomingHttpHeaders;
  took: number;
  /** The page as it was before it was compressed. */
  html(): string;
}

/** Somebody at a browser that keeps its connection: what a browser does with a page beyond getting it is left out. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  /** Opens a page, and the one that its address leads on to: that takes as long as both. Rejects where no page comes. */
  async open(path: string): Promise<Visit> {
    const first = await this.ask('GET', path);
    const { location } = first.headers;
    if (first.status !== 303 || location === undefined) return expected(200, path, first);
    const page = expected(200, location, await this.ask('GET', location));
    return { ...page, took: first.took + page.took };
  }

  /** Sends a form. Rejects where it is not taken. */
  async send(path: string, form: URLSearchParams): Promise<Visit> {
    return expected(303, path, await this.ask('POST', path, form.toString()));
  }

  leave(): void {
    this.agent.destroy();
  }

  private ask(method: 'GET' | 'POST', path: string, body = ''): Promise<Visit> {
    const kind = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) };
    const headers = { Cookie: this.cookie, 'Accept-Encoding': 'gzip', ...(method === 'POST' ? kind : {}) };
    const began = performance.now();
    return new Promise((done, failed) => {
      const asked = request(new URL(path, this.address), { method, headers, agent: this.agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', failed);
        answer.once('end', () => {
          const took = performance.now() - began;
          const sent = Buffer.concat(chunks);
          const isZipped = answer.headers['content-encoding'] === 'gzip';
          const html = () => (isZipped ? gunzipSync(sent) : sent).toString();
          done({ status: answer.statusCode ?? 0, headers: answer.headers, took, html });
        });
      });
      asked.once('error', failed);
      asked.end(body);
    });
  }
}

function expected(status: number, path: string, visit: Visit): Visit {
  if (visit.status === status) return visit;
  const said = /<main[\s\S]*<\/main>/.exec(visit.html())?.[0] ?? visit.html();
  const words = said.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  throw new Error(`The pages answered ${path} with ${visit.status} instead of ${status}: ${words.slice(0, 500)}`);
}
