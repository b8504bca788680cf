import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import { CALLBACK } from '../session/issuer';
import { CHOOSE } from './site';
import { DEMO_CLIENT } from './settings';

const HOUR = 60 * 60;

/** An OpenID provider for the demo: keys of its own for as long as it runs, nothing remembered of anybody. */
export async function demoProvider(issuer: string, web: URL): Promise<Provider> {
  const { Provider, interactionPolicy } = await import('oidc-provider');
  const policy = interactionPolicy.base();
  const asks = new interactionPolicy.Check('whoever_it_was', 'Everybody is asked', ({ oidc }) =>
    oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
  );
  policy.get('login')?.checks.add(asks);
  const interactions = { policy, url: (_: unknown, { uid }: { uid: string }) => `${CHOOSE}/${uid}` };
  const provider = new Provider(issuer, { ...configuration(web), interactions });
  return provider;
}

function configuration(web: URL): Configuration {
  return {
    clients: [
      {
        client_id: DEMO_CLIENT,
        redirect_uris: [new URL(CALLBACK, web).href],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [newKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Nobody is asked whether the demo may know the person who was just chosen.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: { Interaction: HOUR, Session: HOUR, Grant: HOUR, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
  };
}

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' };
}
