import { webAddress } from '../settings';
import { keysOf, type SessionKeys, sessionSecret } from './secret';

/** How people sign in: by whom they are known, and what keeps them signed in. */
export interface SignInSettings {
  issuer: URL;
  clientId: string;
  /** Null for a client without one: the code is then guarded by PKCE alone. */
  clientSecret: string | null;
  /** The claim of the ID token that says who it is: `email` is matched with the directory's mail, any other with its id. */
  claim: string;
  /** Where people reach the pages. */
  address: URL;
  keys: SessionKeys;
}

/** The settings of the sign-in, or null where nobody can sign in; what is wrong is named with its variable. */
export function signInSettings(env: NodeJS.ProcessEnv): SignInSettings | null {
  const given = env['CASECLOCK_OIDC_ISSUER'];
  if (!given) return null;
  const clientId = env['CASECLOCK_OIDC_CLIENT_ID'];
  if (!clientId)
    throw new Error(
      'CASECLOCK_OIDC_ISSUER is set, CASECLOCK_OIDC_CLIENT_ID is not: it is the name under which the issuer knows Caseclock.',
    );
  return {
    issuer: safe(given, 'CASECLOCK_OIDC_ISSUER'),
    clientId,
    clientSecret: env['CASECLOCK_OIDC_CLIENT_SECRET'] || null,
    claim: env['CASECLOCK_OIDC_CLAIM'] || 'sub',
    address: safe(webAddress(env), 'CASECLOCK_WEB_ADDRESS'),
    keys: keysOf(sessionSecret(env)),
  };
}

/** What passes here makes people who they are: in the clear it may go within this machine alone. */
function safe(given: string, variable: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw new Error(`${variable} must be an address that begins with https:// (http:// is for this machine alone).`);
}

/** Whether a host is this machine. */
export function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);
}
