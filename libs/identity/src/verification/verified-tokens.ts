import { createHash } from 'node:crypto';
import type { Identity } from './identity.js';

const LONGEST_MS = 60_000;

/**
 * Tokens verified a moment ago, by hash, so that a client's next request costs no signature check. An entry ends with its
 * token, and after a minute at the latest; the least recently used goes when there are too many. Times in epoch ms.
 */
export class VerifiedTokens {
  readonly #entries = new Map<string, { identity: Identity; until: number }>();

  constructor(private readonly capacity = 10_000) {}

  find(token: string, now: number): Identity | undefined {
    const key = hash(token);
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (entry.until <= now) return undefined;
    this.#entries.set(key, entry); // a Map keeps the order of insertion: last is most recently used
    return entry.identity;
  }

  keep(token: string, identity: Identity, now: number): void {
    this.#entries.set(hash(token), { identity, until: Math.min(identity.expiresAt.getTime(), now + LONGEST_MS) });
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size > this.capacity) this.#entries.delete(oldest);
  }
}

const hash = (token: string): string => createHash('sha256').update(token).digest('base64');
