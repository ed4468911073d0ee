import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { JWTPayload } from 'jose';
import Keycloak from 'keycloak-connect';
import { identityFrom } from './identity.js';
import type { Identity } from './identity.js';
import { introspect } from './introspection.js';
import { SigningKeys } from './signing-keys.js';
import type { Rotation } from './signing-keys.js';
import { Unauthenticated } from './unauthenticated.js';
import type { Reason } from './unauthenticated.js';
import { VerifiedTokens } from './verified-tokens.js';

/** By how much the provider's clock may run ahead of ours. */
const SKEW_SECONDS = 10;

export interface TokenVerifierConfig {
  /** `https://sign-in.example/realms/hearback`, as it stands in the tokens. */
  readonly issuer: string;
  /** The gateway's own confidential client. A token must name it in its audience. */
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Verifies access tokens of one realm through keycloak-connect's grant manager: signature, expiry, type, issuer, audience;
 * and, before it, what it lets pass: another algorithm than RS256, no expiry at all, a beginning in the future.
 */
export class TokenVerifier {
  readonly #grants: Keycloak.GrantManager;
  readonly #keys: SigningKeys;
  readonly #verified = new VerifiedTokens();

  constructor(private readonly config: TokenVerifierConfig) {
    const grants = new Keycloak({}, keycloakConfig(config)).grantManager as Keycloak.GrantManager & {
      rotation: Rotation;
    };
    this.#grants = grants;
    this.#keys = new SigningKeys(grants.rotation, () => Date.now());
  }

  /** Fetches the realm's keys, so that a wrong issuer shows at start and the first request is not the slow one. */
  warmUp(): Promise<void> {
    return this.#keys.refresh();
  }

  /** Whom the token speaks for. Throws Unauthenticated with a reason safe to show, SignInUnavailable when keys cannot be had. */
  async verify(token: string | undefined): Promise<Identity> {
    if (!token) throw new Unauthenticated('no token');
    const known = this.#verified.find(token, Date.now());
    if (known) return known;
    const { kid, claims } = acceptable(token);
    if (!(await this.#keys.include(kid))) throw new Unauthenticated('signed with an unknown key');
    await this.#grants.createGrant(JSON.stringify({ access_token: token })).catch((error: Error) => {
      throw new Unauthenticated(reasonIn(error.message));
    });
    const identity = identityFrom(claims);
    this.#verified.keep(token, identity, Date.now());
    return identity;
  }

  /** Asks the provider itself, which knows of a person disabled since: for sensitive changes (a round trip each time). */
  isStillActive(token: string): Promise<boolean> {
    return introspect(this.config, token);
  }
}

function keycloakConfig({ issuer, clientId, clientSecret }: TokenVerifierConfig) {
  const [, server, realm] = /^(https?:\/\/.+)\/realms\/([^/]+)$/.exec(issuer) ?? [];
  if (!server || !realm) throw new TypeError(`the issuer must look like https://host/realms/name: ${issuer}`);
  return {
    'auth-server-url': server,
    realm,
    resource: clientId,
    credentials: { secret: clientSecret },
    'verify-token-audience': true, // off by default
    'ssl-required': 'external',
    'confidential-port': 0,
  };
}

/** What keycloak-connect does not check. */
function acceptable(token: string): { kid: string | undefined; claims: JWTPayload & { exp: number } } {
  const { header, claims } = read(token);
  if (header.alg !== 'RS256') throw new Unauthenticated('not signed with RS256');
  if (!isInstant(claims.exp)) throw new Unauthenticated('token without expiry');
  const latest = Date.now() / 1000 + SKEW_SECONDS;
  for (const from of [claims.nbf, claims.iat])
    if (from !== undefined && !(from <= latest)) throw new Unauthenticated('token not valid yet');
  return { kid: header.kid, claims: { ...claims, exp: claims.exp } };
}

const isInstant = (exp: number | undefined): exp is number => Number.isFinite(exp);

function read(token: string) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw new Unauthenticated('malformed token');
  }
}

/** keycloak-connect says why in brackets at the end of its message. */
function reasonIn(message: string): Reason {
  const [, said = ''] = /\(([^()]+)\)$/.exec(message) ?? [];
  return REASONS[said] ?? 'token not accepted';
}

const REASONS: Readonly<Record<string, Reason>> = {
  expired: 'expired token',
  'not signed': 'malformed token',
  'wrong type': 'wrong type of token',
  'wrong ISS': 'token of another issuer',
  'wrong audience': 'token for another audience',
  'public key signature': 'bad signature',
};
