import type { Asking, OverLimit } from './fairness.js';

/** How many sockets a company and each of its clients may keep open at one gateway. */
export interface SocketLimits {
  readonly company: number;
  readonly client: number;
}

/** Counts who keeps how many sockets open. */
export class OpenSockets {
  private readonly open = new Map<string, number>();

  constructor(private readonly limits: SocketLimits) {}

  /** Takes one in, to be given back by calling what is answered; or says why not. */
  enter({ company, client }: Asking): { readonly leave: () => void } | { readonly over: OverLimit } {
    const keys: [key: string, policy: string, limit: number][] = [
      [`${company ?? ''}/${client}`, 'client-sockets', this.limits.client],
    ];
    if (company !== undefined) keys.push([company, 'company-sockets', this.limits.company]);
    for (const [key, policy, limit] of keys)
      if ((this.open.get(key) ?? 0) >= limit) return { over: { policy, limit, remaining: 0, retryAfter: 60 } };
    for (const [key] of keys) this.open.set(key, (this.open.get(key) ?? 0) + 1);
    return { leave: () => keys.forEach(([key]) => this.less(key)) };
  }

  private less(key: string): void {
    const left = (this.open.get(key) ?? 1) - 1;
    if (left) this.open.set(key, left);
    else this.open.delete(key);
  }
}
