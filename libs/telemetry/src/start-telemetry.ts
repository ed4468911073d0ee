/**
 * Starts tracing and metrics when `OTEL_EXPORTER_OTLP_ENDPOINT` is set; without it nothing is loaded and every span is a no-op.
 * Answers what stops it. Must be awaited before the modules that it instruments are imported (see each main.ts).
 */
export async function startTelemetry(service: string): Promise<() => Promise<void>> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT']) return async () => undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const { getNodeAutoInstrumentations } = await import('@opentelemetry/auto-instrumentations-node');
  const sdk = new NodeSDK({
    serviceName: `hearback-${service}`,
    instrumentations: [getNodeAutoInstrumentations(INSTRUMENTATIONS)],
  });
  sdk.start();
  return () => sdk.shutdown();
}

// Nest 12 and NATS are not known to the instrumentations: our own spans cover them (spans.ts). Off is what tells an operator nothing and
// costs a span each: sockets, the router's middlewares, fields below what was asked for.
const INSTRUMENTATIONS = {
  '@opentelemetry/instrumentation-dns': { enabled: false },
  '@opentelemetry/instrumentation-net': { enabled: false },
  '@opentelemetry/instrumentation-router': { enabled: false },
  '@opentelemetry/instrumentation-express': { enabled: false },
  // By default a whole document with every value blotted out: which fields a command names says as much.
  '@opentelemetry/instrumentation-mongodb': {
    dbStatementSerializer: (command: object) => Object.keys(command).join(' '),
  },
  '@opentelemetry/instrumentation-graphql': { ignoreTrivialResolveSpans: true, mergeItems: true, depth: 1 },
};
