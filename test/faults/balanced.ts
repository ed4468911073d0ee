import { PlatformClient, type Platform } from '@hearback/testing';
import type { Replica } from './replica.js';

const EVERY_MS = 50;
// As the chart says: one look that fails takes nobody out.
const LOOKS_THAT_FAIL = 2;

/** Asks several gateways in turn, only those that call themselves ready: what a Kubernetes service does, probes included. */
export class Balanced extends PlatformClient {
  private readonly gateways = new Map<Replica, number>();
  private readonly probing = setInterval(() => void this.probe(), EVERY_MS).unref();
  private turn = 0;
  private looking = false;

  constructor(platform: Platform) {
    super(platform.home, platform.gateway);
  }

  add(gateway: Replica): void {
    this.gateways.set(gateway, 0);
  }

  override post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> => {
    const ready = [...this.gateways].filter(([, failed]) => failed < LOOKS_THAT_FAIL).map(([gateway]) => gateway);
    return fetch(`${ready[this.turn++ % ready.length]!.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  };

  close = (): void => clearInterval(this.probing);

  private async probe(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    await Promise.all(
      [...this.gateways].map(async ([gateway, failed]) => {
        // Once out and ended it stays out: its port may have been given to somebody else, who is ready.
        if (gateway.hasEnded && failed >= LOOKS_THAT_FAIL) this.gateways.delete(gateway);
        else this.gateways.set(gateway, (await gateway.isReady()) ? 0 : failed + 1);
      }),
    );
    this.looking = false;
  }
}
