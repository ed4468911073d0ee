import { PlatformClient, type Platform } from '@hearback/testing';
import type { Replica } from './replica.js';

const EVERY_MS = 50;

/** Asks several gateways in turn, only those that call themselves ready: what a Kubernetes service does, probes included. */
export class Balanced extends PlatformClient {
  private readonly gateways = new Map<Replica, boolean>();
  private readonly probing = setInterval(() => void this.probe(), EVERY_MS).unref();
  private turn = 0;

  constructor(platform: Platform) {
    super(platform.home, platform.gateway);
  }

  add(gateway: Replica): void {
    this.gateways.set(gateway, true);
  }

  override post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> => {
    const ready = [...this.gateways].filter(([, isReady]) => isReady).map(([gateway]) => gateway);
    return fetch(`${ready[this.turn++ % ready.length]!.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  };

  close = (): void => clearInterval(this.probing);

  private async probe(): Promise<void> {
    for (const gateway of this.gateways.keys()) this.gateways.set(gateway, await gateway.isReady());
  }
}
