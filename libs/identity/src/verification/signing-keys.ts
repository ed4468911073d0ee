import { SignInUnavailable } from './unauthenticated.js';

const RETRY_AFTER_MS = 10_000;
const REFRESH_AFTER_MS = 600_000;

/** The part of keycloak-connect's grant manager that holds the realm's public keys; it has no types of its own. */
export interface Rotation {
  jwks: readonly { kid: string }[];
  retrieveJWKs(): Promise<{ keys: readonly { kid: string }[] }>;
}

/**
 * Keeps keycloak-connect's keys fresh, which left alone fetches once for every waiting request when cold, trusts a removed key
 * for ever, and writes a line to the console for every token with an unknown key. Here: one fetch at a time, for an unknown
 * key at most every 10 s, and again after 10 min in any case.
 */
export class SigningKeys {
  #fetchedAt = -Infinity;
  #fetching?: Promise<void>;

  constructor(
    private readonly rotation: Rotation,
    private readonly clock: () => number,
  ) {}

  /** Whether the realm signs with this key now. Throws SignInUnavailable when the provider does not answer. */
  async include(kid: string | undefined): Promise<boolean> {
    const age = this.clock() - this.#fetchedAt;
    if (age > (this.#knows(kid) ? REFRESH_AFTER_MS : RETRY_AFTER_MS)) await this.refresh();
    return this.#knows(kid);
  }

  /** Fetches the keys, or joins the fetch under way. */
  refresh(): Promise<void> {
    return (this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined)));
  }

  async #fetch(): Promise<void> {
    try {
      this.rotation.jwks = (await this.rotation.retrieveJWKs()).keys;
      this.#fetchedAt = this.clock();
    } catch (cause) {
      throw new SignInUnavailable('the sign-in service does not answer', { cause });
    }
  }

  #knows(kid: string | undefined): boolean {
    return this.rotation.jwks.some((key) => key.kid === kid);
  }
}
