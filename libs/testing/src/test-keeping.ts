import { Keeping, OutboxRelay, watchTenancy, type Announcement } from '@hearback/store';
import type { EventFamily } from '@hearback/contracts';
import mongoose from 'mongoose';
import { TestClock } from './test-clock.js';
import { newDatabase } from './test-servers.js';

/** What a store said, in the order in which the broker took it. */
export interface Said extends Announcement {
  readonly family: EventFamily<unknown>;
  readonly tenantId: string;
  readonly id: string;
}

/** A store's surroundings without a broker: a real database, a clock to move, and everything said in a list. */
export class TestKeeping {
  readonly clock = new TestClock();
  readonly said: Said[] = [];
  /** Commands that named no tenant. Closing fails when there are any. */
  readonly violations: string[] = [];
  /** While true, nothing can be said. */
  brokerIsAway = false;
  readonly keeping: Keeping;

  private constructor(
    private readonly uri: string,
    readonly connection: mongoose.Connection,
  ) {
    const relay = new OutboxRelay(async (family, tenantId, id, announcement) => {
      if (this.brokerIsAway) throw new Error('the broker is away');
      this.said.push({ family, tenantId, id, ...announcement });
    });
    this.keeping = new Keeping(connection, this.clock, relay);
    watchTenancy(connection, (what) => this.violations.push(what));
  }

  static open(name: string): Promise<TestKeeping> {
    return TestKeeping.on(newDatabase(name));
  }

  /** The same database as another process has it open: what one remembers, the other does not. */
  replica(): Promise<TestKeeping> {
    return TestKeeping.on(this.uri);
  }

  private static async on(uri: string): Promise<TestKeeping> {
    return new TestKeeping(uri, await mongoose.createConnection(uri, { monitorCommands: true }).asPromise());
  }

  async close(): Promise<void> {
    await this.keeping.relay.drain();
    await this.connection.dropDatabase();
    await this.connection.close();
    if (this.violations.length) throw new Error(`commands without a tenant:\n${this.violations.join('\n')}`);
  }
}
