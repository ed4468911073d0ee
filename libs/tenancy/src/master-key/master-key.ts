/**
 * Wraps and unwraps company keys (DESIGN §6). Who keeps the master key is an adapter's business: the environment, a file, Vault. Each
 * wrapped text names the key that wrapped it, so that the master key can be changed while nothing stands still.
 */
export interface MasterKey {
  wrap(key: Buffer): Promise<string>;
  /** Rejects for a text that none of the keys wrapped. */
  unwrap(wrapped: string): Promise<Buffer>;
  /** The same key under the newest master key; the very same text when it already is. */
  rewrap(wrapped: string): Promise<string>;
}

/** A master key cannot be had, or does not fit. Says what to look at, never a key. */
export class MasterKeyError extends Error {}
