import type * as OpenId from 'openid-client';
import type { Attempt } from './attempt';
import type { SignInSettings } from './settings';

/** What the ID token says of a person. */
export type Claims = Record<string, unknown>;

/** Who says who somebody is. */
export interface Issuer {
  /** Where to send a browser, and what to remember of it; `asks` makes the issuer ask even whom it knows. */
  begin(options: { asks: boolean }): Promise<{ url: URL; attempt: Omit<Attempt, 'to'> }>;
  /** Who came back. Rejects with `SignInRefused` where the answer is none for that attempt. */
  finish(query: URLSearchParams, attempt: Attempt): Promise<Claims>;
}

/** The issuer did not say who it is: what was wrong, for the log; nothing of the person. */
export class SignInRefused extends Error {}

/** The issuer does not answer. */
export class IssuerUnreachable extends Error {}

/** Where the issuer sends people back to. */
export const CALLBACK = '/sign-in/callback';
const ANSWERS_WITHIN_SECONDS = 10;

/** An issuer that speaks OpenID Connect: authorization code with PKCE, state and nonce. */
export function openIdIssuer(settings: SignInSettings): Issuer {
  const redirect = new URL(CALLBACK, settings.address);
  const found = discovered(settings);
  return {
    begin: async ({ asks }) => {
      const { client, issuer } = await found();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(issuer, {
        redirect_uri: redirect.href,
        scope: scopeFor(settings.claim),
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(asks ? { prompt: 'login' } : {}),
      });
      return { url, attempt };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const { client, issuer } = await found();
      const answered = new URL(`${redirect.href}?${query.toString()}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      try {
        return (await client.authorizationCodeGrant(issuer, answered, checks)).claims() ?? {};
      } catch (error) {
        throw isAnswer(error) ? new SignInRefused(inWords(error)) : new IssuerUnreachable(inWords(error));
      }
    },
  };
}

/** Asks the issuer where its doors are, once; one that did not answer is asked anew. */
function discovered(settings: SignInSettings) {
  const discover = async () => {
    // Brought in when somebody signs in: whoever runs no pages does not carry it.
    const client = await import('openid-client');
    const options = { timeout: ANSWERS_WITHIN_SECONDS, execute: inTheClear(client, settings.issuer) };
    const { issuer, clientId } = settings;
    return { client, issuer: await client.discovery(issuer, clientId, {}, authentication(client, settings), options) };
  };
  let asked: Promise<{ client: typeof OpenId; issuer: OpenId.Configuration }> | null = null;
  return () => {
    asked ??= discover().catch((error: unknown) => {
      asked = null;
      throw new IssuerUnreachable(inWords(error));
    });
    return asked;
  };
}

/** Settings let http through for this machine alone. */
function inTheClear(client: typeof OpenId, issuer: URL) {
  // oxlint-disable-next-line typescript/no-deprecated -- deprecated as a warning to whoever uses it beyond one machine
  return issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
}

/** How we say who we are: in the body where the issuer takes that, else in the header, which each has to take. */
function authentication(client: typeof OpenId, { clientSecret }: SignInSettings) {
  if (!clientSecret) return client.None();
  const [inBody, inHeader] = [client.ClientSecretPost(clientSecret), client.ClientSecretBasic(clientSecret)];
  return (...given: Parameters<typeof inBody>) => {
    const takesBody = given[0].token_endpoint_auth_methods_supported?.includes('client_secret_post');
    (takesBody ? inBody : inHeader)(...given);
  };
}

function scopeFor(claim: string): string {
  if (claim === 'email') return 'openid email';
  return claim === 'sub' ? 'openid' : 'openid profile';
}

// What went wrong on the way, and not in what was said.
const ON_THE_WAY = ['ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'OAUTH_TIMEOUT', 'OAUTH_HTTP_REQUEST_FAILED'];

function isAnswer(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string };
  return name !== 'TimeoutError' && !(error instanceof TypeError) && !ON_THE_WAY.includes(code ?? '');
}

function inWords(error: unknown): string {
  const { code, error: said, message } = error as { code?: string; error?: string; message?: string };
  return [said, code, message].filter(Boolean).join(': ');
}
