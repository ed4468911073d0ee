import { SignInUnavailable } from './unauthenticated.js';
import type { TokenVerifierConfig } from './token-verifier.js';

const TIMEOUT_MS = 5_000;

/**
 * Asks the provider whether a token is still active: only it knows of a person disabled or signed out since. Throws SignInUnavailable when it
 * does not say, or does not let us ask.
 */
export async function introspect(config: TokenVerifierConfig, token: string): Promise<boolean> {
  const { issuer, clientId, clientSecret } = config;
  const body = new URLSearchParams({ token, client_id: clientId, client_secret: clientSecret });
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(`${issuer}/protocol/openid-connect/token/introspect`, {
      method: 'POST',
      body,
      signal,
    });
    if (!response.ok) throw new Error(`introspection was answered ${response.status}`);
    return ((await response.json()) as { active?: unknown }).active === true;
  } catch (cause) {
    throw new SignInUnavailable(`the sign-in service does not say: ${String(cause)}`, { cause });
  }
}
