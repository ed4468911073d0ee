import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import type { Publish } from '@hearback/store';
import { eventSubject, HEADER } from './headers.js';

// A broker that does not answer in this time is away; the outbox keeps the event.
const TIMEOUT_MS = 3_000;

/** Publishes to JetStream and resolves when it is acknowledged there. */
export function eventPublisher(connection: NatsConnection): Publish {
  const stream: JetStreamClient = jetstream(connection, { timeout: TIMEOUT_MS });
  return async (family, tenantId, aggregateId, said) => {
    const header = headers();
    const set = (key: string, value: string | undefined) => value !== undefined && header.set(key, value);
    const id = `${aggregateId}:${said.version}`;
    set(HEADER.id, id);
    set(HEADER.messageId, said.again ? `${id}:${said.again}` : id);
    set(HEADER.specVersion, '1.0');
    set(HEADER.type, `hearback.${family.service}.${said.name}.v${family.schema}`);
    set(HEADER.source, `/${family.service}/${family.aggregate}`);
    set(HEADER.subject, aggregateId);
    set(HEADER.time, said.at);
    set(HEADER.version, String(said.version));
    set(HEADER.head, said.head);
    set(HEADER.correlation, said.correlationId);
    set(HEADER.causation, said.causationId);
    set(HEADER.by, said.by);
    set('traceparent', said.traceparent);
    await stream.publish(eventSubject(family.service, said.name, tenantId), JSON.stringify(said.state), {
      headers: header,
      timeout: TIMEOUT_MS,
    });
  };
}
