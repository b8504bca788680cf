import { createAdaptorServer } from '@hono/node-server';
import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import { closed, listening, portTaken } from '../listening';
import { mountedOn } from './mounted';
import { WEB_READY, webAddress, webSettings } from './settings';
import { sharedCases } from './shared-cases';
import { webSite } from './site';

/** A web program that runs. */
export interface RunningWeb {
  port: number;
  stop(): Promise<void>;
}

// Milliseconds for which a connection waits for the next request (product default): people read a page for longer than
// the five seconds that Node would wait, and a proxy in front, which mostly keeps its own for a minute, is not to find
// one closed that it was about to use.
const KEPT_OPEN = 65_000;

/** Starts the web program on the record store that the environment names, or fails with the way out. */
export async function startWeb(env: NodeJS.ProcessEnv, report: (fault: string) => void): Promise<RunningWeb> {
  const { host, port } = webSettings(env);
  const archive = openStore(storeAddress(env));
  const shared = sharedCases(archive);
  const site = webSite(mountedOn({ archive, env, cases: shared.cases, report }), report, isSecure(env));
  const web = createAdaptorServer({ fetch: site.fetch, serverOptions: { keepAliveTimeout: KEPT_OPEN } });
  await listening(web, port, host, { what: 'the web program', variable: 'CASECLOCK_WEB_PORT' });
  const stop = async () => {
    await closed(web);
    await Promise.all([shared.close(), archive.close()]);
  };
  return { port: portTaken(web), stop };
}

/** Whether people reach it over TLS. */
function isSecure(env: NodeJS.ProcessEnv): boolean {
  return webAddress(env).startsWith('https:');
}

/** Runs the web program until a signal, or until the parent that started it with a channel is gone. */
export async function runWeb(env: NodeJS.ProcessEnv, say: (words: string) => void): Promise<void> {
  const web = await startWeb(env, (fault) => process.stderr.write(`Web: ${fault}\n`));
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => resolve());
  });
  say(`${WEB_READY}http://localhost:${web.port}`);
  await told;
  await web.stop();
}
