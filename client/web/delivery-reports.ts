import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Cases } from '../cases';
import { connect } from '../connection';
import { readReports, type TellCase } from '../delivery-reports/returned-mails';
import type { Archive } from '../../store/record-store';

// A report brings the mail along that did not arrive, and ours are small.
const LARGEST = 5 * 1024 * 1024;

/** Takes delivery reports that a mail system posts, one mail each, under a secret path. */
export function deliveryReports(archive: Archive, secret: string, tell: TellCase = tellCase): Hono {
  const routes = new Hono();
  routes.use('/:secret', async (c, next) => (isSame(c.req.param('secret'), secret) ? next() : c.notFound()));
  routes.post('/:secret', bodyLimit({ maxSize: LARGEST, onError: tooLarge }), async (c) => {
    const mail = Buffer.from(await c.req.arrayBuffer());
    return c.json(await readReports([mail], archive, tell), 200, { 'Cache-Control': 'no-store' });
  });
  return routes;
}

function tooLarge(c: Context): Response {
  return c.text('A report may have five megabytes at most.\n', 413, { 'Cache-Control': 'no-store' });
}

// A secret that somebody could guess is none.
const SHORTEST = 20;

/** The secret of the path, or null where nobody may post reports. */
export function reportSecret({ CASECLOCK_REPORT_SECRET: given }: NodeJS.ProcessEnv): string | null {
  if (!given) return null;
  if (given.length >= SHORTEST && /^[\w-]+$/.test(given)) return given;
  throw new Error(`CASECLOCK_REPORT_SECRET must have at least ${SHORTEST} letters, digits or dashes.`);
}

/** Takes the same time for whatever is guessed. */
function isSame(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((each) => createHash('sha256').update(each).digest());
  return timingSafeEqual(one as Buffer, other as Buffer);
}

/** Reports are rare: each has a connection of its own. */
async function tellCase(...said: Parameters<TellCase>): Promise<boolean> {
  const client = await connect();
  const cases = new Cases(client, () => Promise.reject(new Error('A report has no words')));
  return cases.tellOfReturnedMail(...said).finally(() => void client.connection.close());
}
