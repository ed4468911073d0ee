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
    // Nest 12 and NATS are not known to the instrumentations: our own spans cover them (spans.ts).
    instrumentations: [getNodeAutoInstrumentations({ '@opentelemetry/instrumentation-fs': { enabled: false } })],
  });
  sdk.start();
  return () => sdk.shutdown();
}
