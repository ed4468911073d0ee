import {
  AckPolicy,
  DeliverPolicy,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamOf } from './headers.js';

const DAY_NS = 24 * 3600 * 1e9;
// A killed process's messages come to another one after this; whoever works longer says so (`working`).
const ACK_WAIT_NS = 10 * 1e9;
// Handled at once by one process, per source: the broker holds back the rest. As many as share a write well (libs/store, gathered writes), and
// no more, so that a flood of events leaves the machine to those who wait for an answer.
const AT_ONCE = 32;
const STREAM_NOT_FOUND = 10059;
// The consumer is there already, as it is wanted (10105, 10013) or from an earlier version of this process (10148).
const EXISTS = new Set([10013, 10105, 10148]);

/** Makes a process's own stream and its consumers on the others' streams, as often as the broker forgets them. */
export class Streams {
  private constructor(
    private readonly manager: JetStreamManager,
    private readonly service: string,
    private readonly replicas: number,
  ) {}

  /** `replicas`: on how many servers of a cluster its stream is kept. */
  static async over(connection: NatsConnection, service: string, replicas = 1): Promise<Streams> {
    return new Streams(await jetstreamManager(connection, { checkAPI: false }), service, replicas);
  }

  /** The instant at which this process's stream was made; makes it when it is not there. Another instant means: all was lost. */
  async own(): Promise<string> {
    const name = streamOf(this.service);
    try {
      return (await this.manager.streams.info(name)).created;
    } catch (error) {
      if (codeOf(error) !== STREAM_NOT_FOUND) throw error;
    }
    const made = await this.manager.streams.add({
      name,
      subjects: [`hb.event.${this.service}.>`],
      storage: StorageType.File,
      num_replicas: this.replicas,
      retention: RetentionPolicy.Limits,
      // MongoDB is the truth: the stream need only bridge the time that a consumer may be away.
      max_age: 7 * DAY_NS,
      duplicate_window: 120 * 1e9,
    });
    return made.created;
  }

  /** Makes the durable consumer of this process on another's stream, for the named events only. */
  async consumer(of: string, names: readonly string[]): Promise<void> {
    const config = {
      ack_wait: ACK_WAIT_NS,
      max_ack_pending: AT_ONCE,
      max_deliver: -1,
      filter_subjects: names.map((name) => `hb.event.${of}.${name}.*`),
    };
    try {
      await this.manager.consumers.add(streamOf(of), {
        ...config,
        durable_name: this.service,
        ack_policy: AckPolicy.Explicit,
        deliver_policy: DeliverPolicy.All,
      });
    } catch (error) {
      if (!EXISTS.has(codeOf(error) ?? 0)) throw error;
      await this.manager.consumers.update(streamOf(of), this.service, config);
    }
  }

  /** How much this process has not yet heard of another's stream. */
  async lag(of: string): Promise<number> {
    const { num_pending, num_ack_pending } = await this.manager.consumers.info(streamOf(of), this.service);
    return num_pending + num_ack_pending;
  }
}

const codeOf = (error: unknown): number | undefined => (error as { code?: number }).code;
