import { DirectoryUnavailable } from './directory.js';

export interface AdminApiConfig {
  /** `https://sign-in.example/realms/hearback`, as it stands in the tokens. */
  readonly issuer: string;
  /** A confidential client whose service account has the roles manage-realm and manage-users of client realm-management, and no others. */
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The last part of the address of what was made. */
  readonly madeId?: string;
}

const TIMEOUT_MS = 30_000;
/** A token is fetched anew when less than this is left of its life. */
const SPARE_MS = 20_000;

/** Keycloak's admin REST API of one realm, as a service account. Answers below 500 are the caller's to read, but for 401 and 403. */
export class AdminApi {
  readonly #base: string;
  readonly #tokens: string;
  #token?: { readonly value: string; readonly until: number };

  constructor(private readonly config: AdminApiConfig) {
    const realm = config.issuer.lastIndexOf('/realms/');
    this.#base = `${config.issuer.slice(0, realm)}/admin${config.issuer.slice(realm)}`;
    this.#tokens = `${config.issuer}/protocol/openid-connect/token`;
  }

  async ask(method: string, path: string, body?: object | string): Promise<Answer> {
    let response = await this.#send(method, path, body);
    // The service account's session may have ended before its token: a provider that was started again knows none.
    if (response.status === 401) {
      this.#token = undefined;
      response = await this.#send(method, path, body);
    }
    const said = await response.text();
    if ([401, 403].includes(response.status) || response.status >= 500)
      throw new DirectoryUnavailable(`${method} ${path}: ${response.status} ${said.slice(0, 200)}`);
    return {
      status: response.status,
      body: said ? JSON.parse(said) : undefined,
      madeId: response.headers.get('location')?.split('/').at(-1),
    };
  }

  async #send(method: string, path: string, body?: object | string): Promise<Response> {
    return reach(this.#base + path, {
      method,
      headers: { authorization: `Bearer ${await this.#signIn()}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  async #signIn(): Promise<string> {
    if (this.#token && this.#token.until > Date.now()) return this.#token.value;
    const { clientId, clientSecret } = this.config;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const response = await reach(this.#tokens, { method: 'POST', body });
    const said = (await response.json().catch(() => ({}))) as { access_token?: string; expires_in?: number };
    if (!said.access_token)
      throw new DirectoryUnavailable(`${clientId} was not let in at the provider: ${JSON.stringify(said)}`);
    this.#token = { value: said.access_token, until: Date.now() + (said.expires_in ?? 0) * 1000 - SPARE_MS };
    return this.#token.value;
  }
}

const reach = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause: unknown) => {
    throw new DirectoryUnavailable(`${new URL(url).origin} does not answer`, { cause });
  });
