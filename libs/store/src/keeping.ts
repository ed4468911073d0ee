import type { Connection } from 'mongoose';
import type { Clock } from './clock.js';
import { CompanyData } from './company-data.js';
import type { OutboxRelay } from './outbox-relay.js';
import type { Wakeable } from './wake-sweeper.js';

interface Preparable {
  prepare(): Promise<unknown>;
}

/** What the stores of one process share, and the list of them: given to every store as its one dependency. */
export class Keeping {
  readonly stores: Wakeable[] = [];
  readonly companyData: CompanyData;
  /** What else the one replica that sweeps does at every round, a bit at a time. */
  readonly rounds: (() => Promise<void>)[] = [];
  private readonly toPrepare: Preparable[] = [];

  constructor(
    readonly connection: Connection,
    readonly clock: Clock,
    readonly relay: OutboxRelay,
  ) {
    this.companyData = new CompanyData(connection);
  }

  add(store: Preparable | (Preparable & Wakeable)): void {
    this.toPrepare.push(store);
    if ('wake' in store) this.stores.push(store);
  }

  everyRound(work: () => Promise<void>): void {
    this.rounds.push(work);
  }

  /** Creates all indexes; awaited at start, so that no query runs without them. */
  async prepare(): Promise<void> {
    await Promise.all(this.toPrepare.map((store) => store.prepare()));
  }
}
