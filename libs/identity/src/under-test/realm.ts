import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import { SignJWT, decodeJwt, type JWTPayload } from 'jose';
import { AdminApi } from '../directory/admin-api.js';
import { KeycloakDirectory } from '../directory/keycloak-directory.js';
import type { GatewaySecrets } from '../demo/clients.js';
import { DEMO_PASSWORD, DIRECTORY_CLIENT } from '../demo/users.js';
import { TokenVerifier } from '../verification/token-verifier.js';
import { Browser } from './browser.js';

export interface SigningKey {
  readonly key: KeyObject | Uint8Array;
  readonly kid: string;
}

/** What a test needs of an identity provider beside its public face; there is one for each provider. */
export interface RealmPlace {
  readonly issuer: string;
  readonly publicUrl: string;
  readonly secrets: GatewaySecrets;
  /** A key with which the realm signs, so that a test can sign in its name. */
  readonly signingKey: SigningKey;
  /** From now on the realm signs with another key, and the one before is its no more. */
  rotateKey(): Promise<void>;
  close(): Promise<void>;
}

export type TokenAnswer = Readonly<Record<'access_token' | 'refresh_token' | 'id_token' | 'error', string>>;

/** A realm of the demo as its people, machines and attackers meet it. */
export class RealmUnderTest {
  readonly directory: KeycloakDirectory;
  readonly api: AdminApi;

  constructor(readonly place: RealmPlace) {
    const { issuer, secrets } = place;
    const client = { issuer, clientId: DIRECTORY_CLIENT, clientSecret: secrets.directory };
    this.directory = new KeycloakDirectory(client);
    this.api = new AdminApi(client);
  }

  /** One that has seen no token yet. */
  verifier(clientSecret = this.place.secrets.gateway): TokenVerifier {
    return new TokenVerifier({ issuer: this.place.issuer, clientId: 'hearback-gateway', clientSecret });
  }

  at = (endpoint: string): string => `${this.place.issuer}/protocol/openid-connect/${endpoint}`;

  async token(form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
    const response = await fetch(this.at('token'), { method: 'POST', body: new URLSearchParams(form) });
    return (await response.json()) as TokenAnswer;
  }

  byPassword = (username: string, password = DEMO_PASSWORD): Promise<TokenAnswer> =>
    this.token({ grant_type: 'password', client_id: 'hearback-dev', username, password, scope: SCOPE });

  byMachine = (client_id: string, client_secret = DEMO_PASSWORD): Promise<TokenAnswer> =>
    this.token({ grant_type: 'client_credentials', client_id, client_secret });

  refresh = (refresh_token: string, client_id = 'hearback-dev'): Promise<TokenAnswer> =>
    this.token({ grant_type: 'refresh_token', client_id, refresh_token });

  /** The address that begins a sign-in by code, and what its code is exchanged with. */
  authorization(more: Readonly<Record<string, string | undefined>> = {}) {
    const verifier = randomBytes(32).toString('base64url');
    const redirect_uri = `${this.place.publicUrl}/signed-in`;
    const parameters = {
      ...{ response_type: 'code', client_id: 'hearback-console', redirect_uri, scope: SCOPE, state: 'of-the-page' },
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    };
    const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const exchange = (code: string, code_verifier = verifier): Promise<TokenAnswer> =>
      this.token({
        grant_type: 'authorization_code',
        client_id: 'hearback-console',
        code,
        redirect_uri,
        code_verifier,
      });
    return { url: `${this.at('auth')}?${new URLSearchParams(given)}`, exchange };
  }

  /** Fills in the form as somebody in a browser would; answers where they arrive, and what gets the tokens for the code they bring. */
  async signIn(username: string, browser = new Browser(this.place.publicUrl), password = DEMO_PASSWORD) {
    const { url, exchange } = this.authorization();
    let form = await browser.open(url);
    // Keycloak asks for the name first, on a page of its own, where there are organizations.
    if (!form.html.includes('name="password"')) form = await browser.submit(form, { username });
    const asked = form.html.includes('name="password"'); // not of somebody disabled
    const arrived = asked ? await browser.submit(form, { username, password }) : form;
    const code = arrived.at.searchParams.get('code') ?? '';
    return { browser, arrived, exchange: (codeVerifier?: string) => exchange(code, codeVerifier) };
  }

  /** A token with this one's claims, some of them changed, signed by the realm's key unless another is given. */
  forged(token: string, changes: JWTPayload, { key, kid } = this.place.signingKey, alg = 'RS256'): Promise<string> {
    const claims = { ...decodeJwt(token), ...changes };
    return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
  }

  /** A person of a company of their own, with the demo's password, as if they had followed their invitation. */
  async newcomer(alias: string): Promise<{ readonly subject: string; readonly email: string }> {
    const email = `${alias}@people.example`;
    await this.directory.saveOrganization({ alias, name: `${alias} 物业` });
    const { subject } = await this.directory.savePerson({ email, firstName: '新', lastName: '何' });
    await this.directory.addMember(alias, subject);
    await this.api.ask('PUT', `/users/${subject}`, { emailVerified: true, requiredActions: [] });
    const password = { type: 'password', value: DEMO_PASSWORD, temporary: false };
    await this.api.ask('PUT', `/users/${subject}/reset-password`, password);
    return { subject, email };
  }
}

const SCOPE = 'openid organization:*';
