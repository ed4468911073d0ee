import { pkce, random } from './pkce.js';

interface Settings {
  readonly issuer: string;
  readonly clientId: string;
}
interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_in: number;
}
interface Pending {
  readonly state: string;
  readonly verifier: string;
  readonly returnTo: string;
}

const PENDING = 'hearback-signing-in';
// Renewed while it is still good, so that no request meets its end.
const EARLY_MS = 45_000;

/** Signs in by authorization code with PKCE. Tokens live in memory only; a reload asks the identity provider again, which remembers. */
export class SignIn {
  private tokens: Tokens | undefined;
  private goodUntil = 0;
  private renewing: Promise<void> | undefined;

  private constructor(private readonly settings: Settings) {}

  static async open(): Promise<SignIn> {
    const response = await fetch('/console-settings.json');
    return new SignIn((await response.json()) as Settings);
  }

  /** Comes back from the identity provider, if this is where we are; else goes there, and never returns. */
  async complete(): Promise<void> {
    const { pathname, search } = window.location;
    const answer = new URLSearchParams(search);
    const pending = pathname === '/signed-in' ? take() : undefined;
    if (!pending || pending.state !== answer.get('state') || !answer.get('code')) return this.begin();
    await this.exchange({
      grant_type: 'authorization_code',
      code: answer.get('code')!,
      redirect_uri: redirectUri(),
      code_verifier: pending.verifier,
    });
    window.history.replaceState(null, '', pending.returnTo);
  }

  /** Goes to the identity provider; the page comes back to where it is now. */
  async begin(): Promise<never> {
    const { verifier, challenge } = await pkce();
    const { pathname, search } = window.location;
    const returnTo = pathname === '/signed-in' ? '/' : pathname + search;
    const pending: Pending = { state: random(), verifier, returnTo };
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: this.settings.clientId,
      redirect_uri: redirectUri(),
      scope: 'openid organization:*',
      state: pending.state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    window.location.assign(`${this.at('auth')}?${asked}`);
    return new Promise<never>(() => undefined);
  }

  /** An access token that is good for the next request. When it cannot be renewed, the user signs in again. */
  async token(): Promise<string | undefined> {
    if (Date.now() > this.goodUntil - EARLY_MS) {
      // Once for all who ask meanwhile: a refresh token is good for one use.
      this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
      await this.renewing;
    }
    return this.tokens?.access_token;
  }

  signOut(): void {
    const asked = new URLSearchParams({
      client_id: this.settings.clientId,
      post_logout_redirect_uri: `${window.location.origin}/`,
      ...(this.tokens?.id_token ? { id_token_hint: this.tokens.id_token } : {}),
    });
    this.tokens = undefined;
    window.location.assign(`${this.at('logout')}?${asked}`);
  }

  private async renew(): Promise<void> {
    const { refresh_token } = this.tokens ?? {};
    if (!refresh_token) return this.begin();
    await this.exchange({ grant_type: 'refresh_token', refresh_token });
  }

  private async exchange(form: Record<string, string>): Promise<void> {
    const body = new URLSearchParams({ ...form, client_id: this.settings.clientId });
    const response = await fetch(this.at('token'), { method: 'POST', body });
    if (!response.ok) return this.begin();
    const got = (await response.json()) as Tokens;
    this.tokens = { ...this.tokens, ...got };
    this.goodUntil = Date.now() + got.expires_in * 1000;
  }

  private at = (endpoint: string): string => `${this.settings.issuer}/protocol/openid-connect/${endpoint}`;
}

const redirectUri = (): string => `${window.location.origin}/signed-in`;

function take(): Pending | undefined {
  const kept = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  return kept ? (JSON.parse(kept) as Pending) : undefined;
}
