import { context, propagation, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

const tracer = trace.getTracer('hearback');

/** The headers to which a trace's context is written and from which it is read: NATS headers, or a plain record. */
export interface Carrier {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** Writes `traceparent` of the running span, so that the receiver's span becomes its child. */
export function injectTrace(carrier: Carrier): void {
  propagation.inject(context.active(), carrier, { set: (to, key, value) => to.set(key, String(value)) });
}

/** Runs `work` in a span; with a carrier, as child of the trace that came with the message. Errors are recorded and rethrown. */
export function inSpan<T>(
  name: string,
  kind: 'client' | 'server' | 'producer' | 'consumer',
  attributes: Attributes,
  work: () => Promise<T>,
  carrier?: Carrier,
): Promise<T> {
  const parent = carrier
    ? propagation.extract(context.active(), carrier, {
        get: (from, key) => from.get(key),
        keys: () => ['traceparent', 'tracestate'],
      })
    : context.active();
  const kinds = {
    client: SpanKind.CLIENT,
    server: SpanKind.SERVER,
    producer: SpanKind.PRODUCER,
    consumer: SpanKind.CONSUMER,
  };
  return tracer.startActiveSpan(name, { kind: kinds[kind], attributes }, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
      throw error;
    } finally {
      span.end();
    }
  });
}
