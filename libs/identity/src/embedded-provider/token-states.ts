import { createPublicKey, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type Provider from 'oidc-provider';
import type { KeptSecrets } from './kept-secrets.js';
import type { RealmAccounts } from './realm-accounts.js';

/**
 * Whether a token is still active: oidc-provider does not keep JWT access tokens, so it cannot say. What has not expired is, unless its
 * owner was disabled or its session ended; a restart forgets which sessions ended.
 */
export class TokenStates {
  readonly #key: KeyObject;
  readonly #ended = new Set<string>();

  constructor(
    private readonly provider: Provider,
    private readonly realm: RealmAccounts,
    secrets: KeptSecrets,
  ) {
    this.#key = createPublicKey({ key: secrets.signingKey, format: 'jwk' });
    provider.on('grant.revoked', (_ctx, grantId) => void this.#ended.add(grantId));
  }

  /** The claims of an active token. */
  async active(token: string): Promise<JWTPayload | undefined> {
    const claims = await jwtVerify(token, this.#key, { issuer: this.provider.issuer }).then(
      ({ payload }) => payload,
      () => undefined,
    );
    const session = claims?.['sid'];
    if (typeof session === 'string' && this.#ended.has(session)) return undefined;
    return claims?.sub && this.realm.accounts.get(claims.sub)?.enabled ? claims : undefined;
  }
}
