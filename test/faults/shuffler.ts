import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, headers, type Msg, type NatsConnection } from '@nats-io/transport-node';

const SERVICES = ['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway'];
const HELD_MS = 150;

/**
 * Stands between the services and JetStream: takes every event that is published, acknowledges it in JetStream's place, and puts it into the
 * stream twice, later, in shuffled order. The streams are made beforehand to take only what comes through here.
 */
export class Shuffler {
  private held: Msg[] = [];
  private stopped = false;
  private readonly work: Promise<void>;
  /** How many events have been delivered out of the order in which they were said. */
  delivered = 0;

  private constructor(private readonly connection: NatsConnection) {
    connection.subscribe('hb.event.>', {
      callback: (_error, message) => {
        this.held.push(message);
        message.respond(
          JSON.stringify({ stream: message.subject.split('.')[2]!.toUpperCase(), seq: this.held.length }),
        );
      },
    });
    this.work = this.deliver();
  }

  static async at(servers: string, user: string, pass: string): Promise<Shuffler> {
    const connection = await connect({ servers, user, pass });
    const manager = await jetstreamManager(connection);
    for (const service of SERVICES)
      await manager.streams.add({
        name: service.toUpperCase(),
        subjects: [`shuffled.hb.event.${service}.>`],
        subject_transform: { src: 'shuffled.>', dest: '>' },
      });
    return new Shuffler(connection);
  }

  /** Waits until nothing has come for a while: what was said last has led to all that it leads to. */
  async rest(): Promise<void> {
    for (let before = -1; before !== this.delivered || this.held.length;) {
      before = this.delivered;
      await wait(HELD_MS * 10);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.work;
    await this.connection.close();
  }

  private async deliver(): Promise<void> {
    const stream = jetstream(this.connection);
    while (!this.stopped || this.held.length) {
      await wait(HELD_MS);
      const batch = shuffled([...this.held, ...this.held]);
      this.held = [];
      for (const [i, message] of batch.entries()) {
        const copied = headers();
        for (const key of message.headers?.keys() ?? []) copied.set(key, message.headers!.get(key));
        copied.set('Nats-Msg-Id', `${message.headers?.get('ce-id')}/${this.delivered}/${i}`);
        await stream.publish(`shuffled.${message.subject}`, message.data, { headers: copied });
      }
      this.delivered += batch.length;
    }
  }
}

function shuffled<T>(items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
