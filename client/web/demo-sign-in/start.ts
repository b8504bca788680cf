import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { instantAt } from '../../../domain/calendar/agency-clock';
import { storeAddress } from '../../../store/address';
import { openStore } from '../../../store/postgres';
import { agencyZone } from '../../agency-zone';
import { closed, listening, portTaken } from '../../listening';
import { isLoopback } from '../session/settings';
import { demoProvider } from './provider';
import { demoIssuer, demoSignInSettings } from './settings';
import { choosingPages, isOfPages } from './site';

/** A demo's sign-in that runs. */
export interface RunningSignIn {
  issuer: string;
  stop(): Promise<void>;
}

/** Starts the sign-in of the demo on this machine, for the people of the record store's directory. */
export async function startDemoSignIn(env: NodeJS.ProcessEnv): Promise<RunningSignIn> {
  const { host, port, web } = demoSignInSettings(env);
  const archive = openStore(storeAddress(env));
  const answers: { with?: RequestListener } = {};
  const server = createServer((incoming, outgoing) =>
    isForThisMachine(incoming.headers.host) ? answers.with?.(incoming, outgoing) : outgoing.writeHead(421).end(),
  );
  await listening(server, port, host, { what: 'the demo sign-in', variable: 'CASECLOCK_SIGN_IN_PORT' });
  const issuer = demoIssuer(portTaken(server));
  const provider = await demoProvider(issuer, web);
  const agency = { zone: agencyZone(env), now: () => instantAt(Date.now()) };
  const pages = getRequestListener(choosingPages({ provider, archive, web, agency }).fetch);
  const protocol = provider.callback();
  answers.with = (incoming, outgoing) => {
    forgetSession(incoming.headers);
    void (isOfPages(pathOf(incoming.url)) ? pages : protocol)(incoming, outgoing);
  };
  const stop = async () => {
    await closed(server);
    await archive.close();
  };
  return { issuer, stop };
}

/** A site elsewhere can give this machine's address another name, and must not sign in under it. */
function isForThisMachine(host: string | undefined): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}

/** To a provider that remembers nobody, the next person is not somebody who has to be signed out first. */
function forgetSession(headers: IncomingHttpHeaders): void {
  headers.cookie = headers.cookie
    ?.split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}

function pathOf(address = '/'): string {
  return address.split('?')[0] ?? '/';
}
