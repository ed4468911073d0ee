import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SpanStatusCode } from '@opentelemetry/api';
import { node, tracing } from '@opentelemetry/sdk-node';
import { injectTrace, inSpan } from './spans.js';

const exporter = new tracing.InMemorySpanExporter();
const finished = () => exporter.getFinishedSpans();
afterEach(() => exporter.reset());

it('without telemetry, work is done and nothing is written', async () => {
  const headers = new Map<string, string>();
  expect(await inSpan('work', 'client', {}, async () => (injectTrace(headers), 7))).toBe(7);
  expect(headers.size).toBe(0);
});

describe('with telemetry', () => {
  beforeAll(() => {
    new node.NodeTracerProvider({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }).register();
  });

  it('the receiver’s span is a child of the sender’s, by the header', async () => {
    const headers = new Map<string, string>();
    await inSpan('send', 'client', {}, async () => injectTrace(headers));
    await inSpan('process', 'server', {}, async () => undefined, headers);
    const [sent, processed] = finished();
    expect(headers.get('traceparent')).toContain(sent!.spanContext().traceId);
    expect(processed!.spanContext().traceId).toBe(sent!.spanContext().traceId);
    expect(processed!.parentSpanContext?.spanId).toBe(sent!.spanContext().spanId);
  });

  it('an error is on the span and goes on to the caller', async () => {
    const failing = inSpan('work', 'consumer', { 'messaging.system': 'nats' }, async () => {
      throw new RangeError('too far');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(finished()[0]).toMatchObject({ status: { code: SpanStatusCode.ERROR, message: 'too far' } });
    expect(finished()[0]?.ended).toBe(true);
  });
});
