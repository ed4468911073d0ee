import { randomUUID } from 'node:crypto';
import type { EventFamily, ServiceName } from '@hearback/contracts';
import { eventPublisher, Streams } from '@hearback/messaging';
import type { TenantId } from '@hearback/tenancy';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats, type NatsServer } from './servers/start-nats.js';
import { processNames } from './servers/subjects.js';
import { testServers } from './test-servers.js';

/** An event of another service, as a test plays it. */
export interface Played<S> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
  /** The family's first, if left out: consumers react to the state. */
  readonly name?: string;
  readonly at?: string;
}

/** A nats-server of one test file's own, with the six users and their permissions. */
export class TestBroker {
  private readonly connections = new Map<ServiceName, Promise<NatsConnection>>();

  private constructor(
    readonly server: NatsServer,
    readonly folder: string,
  ) {}

  static async start(): Promise<TestBroker> {
    const folder = mkdtempSync(join(tmpdir(), 'hearback-nats-'));
    const broker = new TestBroker(await startNats({ dataDir: folder, binary: testServers().natsServer }), folder);
    // A service hears from streams that their owners have made.
    await Promise.all(processNames.map(async (name) => (await Streams.over(await broker.as(name), name)).own()));
    return broker;
  }

  /** A connection as that service's user, opened once. */
  as(service: ServiceName): Promise<NatsConnection> {
    const known = this.connections.get(service);
    if (known) return known;
    const { user, password: pass } = this.server.credentials(service);
    const made = connect({
      ...{ servers: this.server.url, user, pass, inboxPrefix: `_INBOX.${service}` },
      ...{ reconnectTimeWait: 50, maxReconnectAttempts: -1 },
    });
    this.connections.set(service, made);
    return made;
  }

  /** Says an event in another service's name; resolves when the broker has it. */
  async publishAs<S>(family: EventFamily<S>, tenantId: TenantId, event: Played<S>): Promise<void> {
    const connection = await this.as(family.service);
    await eventPublisher(connection)(family, tenantId, event.id, {
      // Hearers react to the state; the last name of a family is one that all of them are sent.
      name: family.names.at(-1)!,
      head: 'played',
      at: '2026-03-02T02:00:00.000Z',
      correlationId: 'test',
      // The broker would drop a repetition that follows at once.
      again: randomUUID(),
      ...event,
    });
  }

  /** Has the broker lose every stream, as when its disk is gone; it comes back empty at the same address. */
  async loseStore(): Promise<void> {
    await this.server.stop();
    rmSync(join(this.folder, 'jetstream'), { recursive: true });
    await this.server.start();
  }

  async stop(): Promise<void> {
    for (const connection of this.connections.values()) await (await connection).close();
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
