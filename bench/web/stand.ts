import { Hono } from 'hono';
import { WEB_READY } from '../../client/web/settings';
import { newSession, writeSession } from '../../client/web/session/session';
import { type SignInSettings, signInSettings } from '../../client/web/session/settings';
import { WORKER_ENVIRONMENT } from '../../scripts/start/worker-environment';
import { migrate } from '../../store/migrate';
import { findPostgres, startPostgres } from '../../test/harness/postgres';
import { startProgram } from '../../test/harness/processes';
import { SINK_READY } from '../mail-sink';
import { startServer } from '../server';
import { refuseTroubles } from '../stand';

/** Everything behind the pages as in production, each a process of its own. */
export interface WebStand {
  /** Where the pages are. */
  address: string;
  /** Where the cases are. */
  temporal: string;
  storeUrl: string;
  /** Ends with an error when the server had trouble: such a run does not count. */
  refuseTroubles(): Promise<void>;
  stop(): Promise<void>;
}

const WORKER_READY = 'Worker ready';

/** Starts it all in the settings that it comes with; `fill` gets the empty PostgreSQL. */
export async function startWebStand(
  fill: (storeUrl: string) => Promise<void>,
): Promise<WebStand | { missing: string }> {
  const found = findPostgres();
  if ('missing' in found) return found;
  const running = new Running();
  try {
    const { url: storeUrl } = await running.add(startPostgres(found));
    await migrate(storeUrl);
    await fill(storeUrl);
    const server = await running.add(startServer());
    const sink = await running.add(startProgram('bench/mail-sink.ts', SINK_READY, {}));
    const env = {
      ...SIGN_IN,
      DATABASE_URL: storeUrl,
      TEMPORAL_ADDRESS: server.address,
      CASECLOCK_SMTP_URL: sink.line.slice(SINK_READY.length),
    };
    await running.add(startProgram('workers/main.ts', WORKER_READY, { ...env, ...WORKER_ENVIRONMENT }));
    const web = await running.add(startProgram('client/web/main.ts', WEB_READY, env));
    return {
      address: web.line.slice(WEB_READY.length).replace('localhost', '127.0.0.1'),
      temporal: server.address,
      storeUrl,
      refuseTroubles: () => refuseTroubles(server),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** What was started; it is stopped the other way round. */
class Running {
  private readonly all: { stop(): Promise<void> }[] = [];

  async add<Started extends { stop(): Promise<void> }>(starting: Promise<Started>): Promise<Started> {
    const started = await starting;
    this.all.push(started);
    return started;
  }

  async stop(): Promise<void> {
    for (const started of this.all.splice(0).reverse()) await started.stop();
  }
}

// Nobody is asked who they are: the issuer is never reached, and the sessions are signed here with the same secret.
const SIGN_IN = {
  CASECLOCK_WEB_PORT: '0',
  CASECLOCK_WEB_ADDRESS: 'http://127.0.0.1',
  CASECLOCK_OIDC_ISSUER: 'http://127.0.0.1:9',
  CASECLOCK_OIDC_CLIENT_ID: 'bench',
  CASECLOCK_SESSION_SECRET: 'a secret of the benchmark and of nothing else',
};

/** The cookie of somebody who has just signed in: its name and its value, as browsers send it. */
export async function cookieOf(person: string): Promise<string> {
  const settings = signInSettings(SIGN_IN) as SignInSettings;
  const door = new Hono().get('/', async (c) => {
    const now = Date.now();
    await writeSession(c, settings, newSession(person, now));
    return c.body(null);
  });
  const cookie = (await door.request('/')).headers.get('set-cookie') ?? '';
  return cookie.split(';')[0] ?? '';
}
