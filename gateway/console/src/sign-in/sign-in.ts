import { pkce, random } from './pkce.js';
import { mayLeave } from './staying.js';

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
  /** What the page had kept with this entry of the history. */
  readonly kept: unknown;
}

const PENDING = 'hearback-signing-in';
const LEAVING = 'hearback-signing-out';
// As long a signal that carries nothing is believed.
const PATIENCE_MS = 10_000;
// Renewed while it is still good, so that no request meets its end.
const EARLY_MS = 45_000;

/** Signs in by authorization code with PKCE. Tokens live in memory only; a reload asks the identity provider again, which remembers. */
export class SignIn {
  private tokens: Tokens | undefined;
  private goodUntil = 0;
  private renewing: Promise<void> | undefined;
  private known: Settings | undefined;

  /** A token, once signed in; undefined when there is no connection to sign in by. */
  async start(): Promise<string | undefined> {
    try {
      await this.complete();
      return await this.token();
    } catch {
      return undefined;
    }
  }

  /** Comes back from the identity provider, if this is where we are; else goes there, and never returns. */
  private async complete(): Promise<void> {
    const { pathname, search } = window.location;
    const answer = new URLSearchParams(search);
    const pending = pathname === '/signed-in' ? take() : undefined;
    if (!pending || pending.state !== answer.get('state') || !answer.get('code')) return this.begin();
    // Whatever becomes of it: the code is good for one use.
    window.history.replaceState(pending.kept, '', pending.returnTo);
    await this.exchange({
      grant_type: 'authorization_code',
      code: answer.get('code')!,
      redirect_uri: redirectUri(),
      code_verifier: pending.verifier,
    });
  }

  /** Goes to the identity provider; the page comes back to where it is now. */
  private async begin(): Promise<never> {
    if (localStorage.getItem(LEAVING)) return this.leave();
    const { issuer, clientId } = await this.settings();
    const { verifier, challenge } = await pkce();
    const { pathname, search, hash } = window.location;
    const returnTo = pathname === '/signed-in' ? '/' : pathname + search + hash;
    const pending: Pending = { state: random(), verifier, returnTo, kept: window.history.state as unknown };
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri(),
      scope: 'openid organization:*',
      state: pending.state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    window.location.assign(`${at(issuer, 'auth')}?${asked}`);
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

  /** Signs out; without a connection here at once, and at the identity provider before anybody signs in again. */
  async signOut(): Promise<void> {
    localStorage.setItem(LEAVING, 'yes');
    await this.leave().catch(() => window.location.assign('/'));
  }

  private async leave(): Promise<never> {
    const { issuer, clientId } = await this.reached();
    const asked = new URLSearchParams({
      client_id: clientId,
      post_logout_redirect_uri: `${window.location.origin}/`,
      ...(this.tokens?.id_token ? { id_token_hint: this.tokens.id_token } : {}),
    });
    this.tokens = undefined;
    localStorage.removeItem(LEAVING);
    window.location.assign(`${at(issuer, 'logout')}?${asked}`);
    return new Promise<never>(() => undefined);
  }

  private async renew(): Promise<void> {
    const { refresh_token } = this.tokens ?? {};
    if (!refresh_token) return this.again();
    await this.exchange({ grant_type: 'refresh_token', refresh_token });
  }

  /** Signs in again from a page that is in use: only when nothing is lost by leaving it. */
  private async again(): Promise<never> {
    await this.reached();
    if (!mayLeave()) throw new Error('something is being entered');
    return this.begin();
  }

  private async exchange(form: Record<string, string>): Promise<void> {
    const { issuer, clientId } = await this.settings();
    const body = new URLSearchParams({ ...form, client_id: clientId });
    const response = await fetch(at(issuer, 'token'), { method: 'POST', body });
    if (!response.ok) return this.again();
    const got = (await response.json()) as Tokens;
    this.tokens = { ...this.tokens, ...got };
    this.goodUntil = Date.now() + got.expires_in * 1000;
  }

  /** The settings, once the identity provider answers: else leaving the page for it would end at the browser's own "no internet". */
  private async reached(): Promise<Settings> {
    const settings = await this.settings();
    await fetch(`${settings.issuer}/.well-known/openid-configuration`, { mode: 'no-cors', signal: patience() });
    return settings;
  }

  private async settings(): Promise<Settings> {
    this.known ??= (await (await fetch('/console-settings.json', { signal: patience() })).json()) as Settings;
    return this.known;
  }
}

const at = (issuer: string, endpoint: string): string => `${issuer}/protocol/openid-connect/${endpoint}`;
const patience = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);
const redirectUri = (): string => `${window.location.origin}/signed-in`;

function take(): Pending | undefined {
  const kept = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  return kept ? (JSON.parse(kept) as Pending) : undefined;
}
