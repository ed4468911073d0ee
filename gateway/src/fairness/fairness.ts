import type { Limits, Policy } from './limits.js';
import { TokenBuckets } from './token-buckets.js';

/** Who asks, as far as limits go: a company, unless somebody of none; and within it a person, a machine, an address. */
export interface Asking {
  readonly company?: string;
  readonly client: string;
}

/** Why no more is taken at the moment: which limit, how much of it is left, and in how many seconds to come again. */
export interface OverLimit {
  readonly policy: string;
  readonly limit: number;
  readonly remaining: number;
  readonly retryAfter: number;
}

/** What is left of a limit. */
export interface Left {
  readonly policy: Policy;
  readonly remaining: number;
  /** Seconds until the whole quota is there again. */
  readonly reset: number;
}

const CONCURRENT = 'client-concurrent';

/** Counts what companies and their clients ask of this gateway, and says when it is too much. Other gateways count for themselves. */
export class Fairness {
  private readonly requests: Pair;
  private readonly costs: Pair;
  private readonly underWay = new Map<string, number>();

  constructor(
    readonly limits: Limits,
    now: () => number = () => performance.now(),
  ) {
    const pair = ({ company, client }: Limits['cost']) => [
      new TokenBuckets(company, now),
      new TokenBuckets(client, now),
    ];
    this.requests = pair(limits.requests) as never;
    this.costs = pair(limits.cost) as never;
  }

  /** Takes a request in, to be given back with `leave`; or says why not, having counted nothing. */
  take(asking: Asking): OverLimit | undefined {
    const key = clientOf(asking);
    const now = this.underWay.get(key) ?? 0;
    if (now >= this.limits.concurrent)
      return { policy: CONCURRENT, limit: this.limits.concurrent, remaining: 0, retryAfter: 1 };
    const over = spend(this.requests, asking, 1);
    if (!over) this.underWay.set(key, now + 1);
    return over;
  }

  leave(asking: Asking): void {
    const key = clientOf(asking);
    const others = (this.underWay.get(key) ?? 1) - 1;
    if (others) this.underWay.set(key, others);
    else this.underWay.delete(key);
  }

  /** Counts what a query costs and its root fields, of which the first was counted when it came; or says why it must wait. */
  charge(asking: Asking, { cost, fields }: { cost: number; fields: number }): OverLimit | undefined {
    return spend(this.requests, asking, fields - 1) ?? spend(this.costs, asking, cost);
  }

  /** What is left of each limit that the asker has. */
  left = (asking: Asking): Left[] =>
    [...bucketsOf(this.requests, asking), ...bucketsOf(this.costs, asking)].map(([buckets, key]) => ({
      policy: buckets.policy,
      remaining: buckets.remaining(key),
      reset: buckets.secondsUntilFull(key),
    }));
}

type Pair = readonly [ofCompany: TokenBuckets, ofClient: TokenBuckets];

// People of one company are told apart within it, and from those of another.
const clientOf = ({ company, client }: Asking): string => `${company ?? ''}/${client}`;

function bucketsOf([ofCompany, ofClient]: Pair, asking: Asking): (readonly [TokenBuckets, string])[] {
  const own = [ofClient, clientOf(asking)] as const;
  return asking.company === undefined ? [own] : [own, [ofCompany, asking.company]];
}

function spend(pair: Pair, asking: Asking, amount: number): OverLimit | undefined {
  const buckets = bucketsOf(pair, asking);
  for (const [one, key] of buckets) {
    const retryAfter = one.secondsUntil(key, amount);
    if (retryAfter)
      return { policy: one.policy.name, limit: one.policy.quota, remaining: one.remaining(key), retryAfter };
  }
  for (const [one, key] of buckets) one.take(key, amount);
  return undefined;
}
