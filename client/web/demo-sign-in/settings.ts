import { portSetting } from '../../listening';
import { isLoopback } from '../session/settings';
import { webAddress, webSettings } from '../settings';

/** The port of the demo's sign-in: beside the web program's. */
export const SIGN_IN_PORT = 8041;

/** What the demo's sign-in says on standard output once it can be used; the rest of the line is its address. */
export const SIGN_IN_READY = 'Demo sign-in ready: ';

/** The name under which the demo's sign-in knows the web program. */
export const DEMO_CLIENT = 'caseclock-demo';

/** Where the demo's sign-in listens, and for whom. */
export interface DemoSignInSettings {
  host: string;
  port: number;
  /** Where people reach the pages. */
  web: URL;
}

/** The address of the demo's sign-in at a port of this machine. */
export function demoIssuer(port: number): string {
  return `http://localhost:${port}`;
}

/** The settings of the demo's sign-in. It knows no passwords, so it refuses to serve whatever others can reach. */
export function demoSignInSettings(env: NodeJS.ProcessEnv): DemoSignInSettings {
  const host = env['CASECLOCK_SIGN_IN_HOST'] || '127.0.0.1';
  const address = webAddress(env);
  const web = URL.canParse(address) ? new URL(address).hostname : address;
  for (const [variable, place] of [
    ['CASECLOCK_SIGN_IN_HOST', host],
    ['CASECLOCK_WEB_HOST', webSettings(env).host],
    ['CASECLOCK_WEB_ADDRESS', web],
  ] as const)
    if (!isLoopback(place)) throw new Error(`${variable} is ${place}: ${REFUSED}`);
  return { host, port: portSetting(env, 'CASECLOCK_SIGN_IN_PORT', SIGN_IN_PORT), web: new URL(address) };
}

const REFUSED =
  'others can reach that, and the demo signs anybody in without a password. Set CASECLOCK_OIDC_ISSUER to sign people in ' +
  'for real, or keep the demo on this machine (localhost).';
