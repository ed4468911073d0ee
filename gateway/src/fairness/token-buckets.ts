import type { Policy } from './limits.js';

// However many addresses somebody comes from; whoever has not asked for longest is forgotten first, and had the fullest bucket.
const REMEMBERED = 20_000;

interface Bucket {
  level: number;
  at: number;
}

/** A bucket of tokens a key: full at first, filled evenly, the quota once a window. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMs: number;

  /** `now` in milliseconds of the machine's clock. */
  constructor(
    readonly policy: Policy,
    private readonly now: () => number,
  ) {
    this.perMs = policy.quota / policy.window / 1_000;
  }

  /** How many whole tokens are left. */
  remaining = (key: string): number => Math.max(0, Math.floor(this.filled(key).level));

  /**
   * In how many seconds so many may be taken; 0 for at once. What is more than half of the quota waits for half of it, and the rest is
   * paid for afterwards: whoever asks all the time would never see their bucket full.
   */
  secondsUntil = (key: string, amount: number): number => this.secondsTo(key, Math.min(amount, this.policy.quota / 2));

  /** In how many seconds the whole quota will be there. */
  secondsUntilFull = (key: string): number => this.secondsTo(key, this.policy.quota);

  /** Takes tokens; look with `secondsUntil` before. */
  take(key: string, amount: number): void {
    this.filled(key).level -= amount;
  }

  private secondsTo(key: string, level: number): number {
    const missing = level - this.filled(key).level;
    return missing > 0 ? Math.max(1, Math.ceil(missing / this.perMs / 1_000)) : 0;
  }

  private filled(key: string): Bucket {
    const now = this.now();
    const bucket = this.buckets.get(key) ?? { level: this.policy.quota, at: now };
    bucket.level = Math.min(this.policy.quota, bucket.level + (now - bucket.at) * this.perMs);
    bucket.at = now;
    this.buckets.delete(key); // what was asked last stands last
    this.buckets.set(key, bucket);
    if (this.buckets.size > REMEMBERED) this.buckets.delete(this.buckets.keys().next().value!);
    return bucket;
  }
}
