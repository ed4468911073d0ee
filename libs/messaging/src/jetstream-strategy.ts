import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { EventFamily } from '@hearback/contracts';
import { inSpan } from '@hearback/telemetry';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { defaultIfEmpty, lastValueFrom } from 'rxjs';
import { HEADER, streamOf } from './headers.js';
import { JETSTREAM, patternOf } from './hears.js';
import { reasonOf, type HeardMessage, type Park } from './parked-messages.js';
import { readEvent, Unreadable, type ReadEvent } from './read-event.js';
import type { Streams } from './streams.js';

// When a handler fails: wait so long before the next try, in ms; after the last the message is parked.
const BACKOFF_MS = [100, 500, 2_000, 10_000, 30_000, 60_000, 300_000, 300_000];
const WORKING_MS = 4_000;
const RECONNECT_MS = 500;

/**
 * Events over JetStream for Nest: durable consumers, acknowledged after the handler's commit, tried again with growing pauses, parked
 * with the reason when that does not help, or at once what nobody can read (ADR 40), drained at shutdown. A consumer or stream that the
 * broker has lost is made anew.
 */
export class JetStreamStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = JETSTREAM;
  override readonly propagatesEventHandlerErrors = true;
  private readonly running = new Set<ConsumerMessages>();
  private readonly underWay = new Set<Promise<void>>();
  private stopped = false;
  /** Counts settled messages, so that a moved clock knows when nothing moves any more. */
  settled = 0;

  constructor(
    private readonly service: string,
    private readonly connection: NatsConnection,
    private readonly streams: Streams,
    private readonly park: Park,
    private readonly backoff: readonly number[] = BACKOFF_MS,
  ) {
    super();
  }

  listen(ready: () => void): void {
    for (const [of, names] of this.sources()) void this.consume(of, names);
    this._status$.next('connected');
    ready();
  }

  /** Stops taking messages and waits for those under way. */
  async close(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.running].map((messages) => messages.close()));
    await Promise.all(this.underWay);
  }

  on(): void {}

  unwrap<T>(): T {
    throw new TypeError('the strategy has no server of its own to unwrap');
  }

  /** What this process has not yet heard, over all its sources; a source that is not there (yet, or again) counts as one. */
  async lag(): Promise<number> {
    const lags = await this.lags();
    return [...lags.values()].reduce<number>((sum, lag) => sum + (lag ?? 1), 0);
  }

  /** What this process has not yet heard, by source; undefined where that cannot be told. */
  async lags(): Promise<ReadonlyMap<string, number | undefined>> {
    const sources = [...this.sources().keys()];
    return new Map(
      await Promise.all(sources.map(async (of) => [of, await this.streams.lag(of).catch(() => undefined)] as const)),
    );
  }

  // Which services are heard, and of each which events: one durable consumer per service (DESIGN §5).
  private sources(): Map<string, string[]> {
    const sources = new Map<string, string[]>();
    for (const { service, names } of this.families()) sources.set(service, [...(sources.get(service) ?? []), ...names]);
    return sources;
  }

  private families(): EventFamily<unknown>[] {
    return [...this.messageHandlers.values()].map(({ extras }) => extras!['family'] as EventFamily<unknown>);
  }

  // Goes on for as long as the process lives: whatever ends the reading, it starts again from the durable's place.
  private async consume(of: string, names: readonly string[]): Promise<void> {
    while (!this.stopped) {
      try {
        await this.streams.consumer(of, names);
        const consumer = await jetstream(this.connection).consumers.get(streamOf(of), this.service);
        const messages = await consumer.consume({ max_messages: 64, abort_on_missing_resource: true });
        this.running.add(messages);
        try {
          for await (const message of messages) this.take(message);
        } finally {
          this.running.delete(messages);
        }
      } catch (error) {
        // The stream is not there yet, or no longer: its owner makes it. Anything else is worth a line.
        if (!this.stopped) this.logger.debug?.(`consumer of ${of}: ${String(error)}`);
      }
      if (!this.stopped) await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  private take(message: JsMsg): void {
    const work = this.settle(message).finally(() => {
      this.underWay.delete(work);
      this.settled += 1;
    });
    this.underWay.add(work);
  }

  private async settle(message: JsMsg): Promise<void> {
    const alive = setInterval(() => message.working(), WORKING_MS);
    try {
      await this.handle(message);
      message.ack();
    } catch (error) {
      await this.tryLater(message, error);
    } finally {
      clearInterval(alive);
    }
  }

  private async tryLater(message: JsMsg, error: unknown): Promise<void> {
    const reason = reasonOf(error);
    const pause = error instanceof Unreadable ? undefined : this.backoff[message.info.deliveryCount - 1];
    const what = `${message.subject} ${message.headers?.get(HEADER.id)}: ${reason}`;
    if (pause !== undefined) {
      this.logger.warn(`${what}; again in ${pause} ms`);
      return message.nak(pause);
    }
    try {
      await this.park(message, reason);
      message.term('parked');
      this.logger.error(`${what}; parked`);
    } catch (error) {
      this.logger.error(`${what}; not parked: ${reasonOf(error)}`);
      message.nak(this.backoff.at(-1));
    }
  }

  /** Has it heard by whoever hears such events here. Fails as they fail. */
  async handle(message: HeardMessage): Promise<void> {
    const read = readEvent(message, this.service);
    const { context, event } = read;
    const handler = this.hearerOf(read);
    const attributes = {
      'messaging.system': 'nats',
      'messaging.destination.name': message.subject,
      'messaging.message.id': event.source,
    };
    const carrier = { get: (key: string) => message.headers?.get(key) || undefined, set: () => undefined };
    await inSpan(
      `${event.name} process`,
      'consumer',
      attributes,
      async () => {
        const result = await handler(context, event as never);
        await lastValueFrom(this.transformToObservable(result).pipe(defaultIfEmpty(undefined)));
      },
      carrier,
    );
  }

  // What is not known here, a later version of this process may know: it waits, unlike what contradicts itself.
  private hearerOf({ event, of }: ReadEvent): MessageHandler {
    const families = this.families().filter(({ service }) => service === of.service);
    const owner = families.find(({ names }) => names.includes(event.name));
    if (owner && owner.aggregate !== of.aggregate)
      throw new Unreadable(
        `header ${HEADER.source} names ${patternOf(of)}; ${event.name} is said of ${patternOf(owner)}`,
      );
    const known = families.find(({ aggregate }) => aggregate === of.aggregate);
    if (!known) throw new NotYetKnown(`nobody here hears ${patternOf(of)}`);
    if (of.schema > known.schema)
      throw new NotYetKnown(`${patternOf(of)} is in version ${of.schema}; this process knows ${known.schema}`);
    return this.messageHandlers.get(patternOf(of))!;
  }
}

/** What only a newer version of this process can take in: one that runs beside it, or after it. */
class NotYetKnown extends Error {
  override readonly name = 'NotYetKnown';
}
