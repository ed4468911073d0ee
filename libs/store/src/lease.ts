import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { SYSTEM_SCOPE } from './system-scope.js';

const HELD_MS = 10_000;

/** Lets one of several replicas do a piece of work: it is held for ten seconds and renewed by asking again. Machine time. */
export class Lease {
  private readonly holder = randomUUID();

  constructor(
    private readonly connection: Connection,
    private readonly name: string,
  ) {}

  /** True when this process holds it now. */
  async mine(): Promise<boolean> {
    const now = new Date();
    const leases = this.connection.collection<{ _id: string; holder: string; until: Date }>('leases');
    try {
      await leases.updateOne(
        { _id: this.name, $or: [{ holder: this.holder }, { until: { $lt: now } }] },
        { $set: { holder: this.holder, until: new Date(now.getTime() + HELD_MS) } },
        { upsert: true, ...SYSTEM_SCOPE },
      );
      return true;
    } catch {
      return false; // duplicate key: another one holds it
    }
  }

  /** Gives it up at shutdown, so that the next one need not wait. */
  async release(): Promise<void> {
    const leases = this.connection.collection<{ _id: string; holder: string; until: Date }>('leases');
    await leases.updateOne({ _id: this.name, holder: this.holder }, { $set: { until: new Date(0) } }, SYSTEM_SCOPE);
  }
}
