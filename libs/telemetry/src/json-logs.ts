import { trace } from '@opentelemetry/api';
import { ConsoleLogger } from '@nestjs/common';

/**
 * What a process says, a JSON object a line with the trace it belongs to, for whoever gathers the logs of many. Names follow
 * OpenTelemetry's log data model (trace_id, span_id) and its `service.name`.
 */
export class JsonLogs extends ConsoleLogger {
  constructor(private readonly service: string) {
    super({ json: true, logLevels: ['log', 'warn', 'error'] });
  }

  protected override getJsonLogObject(...said: Parameters<ConsoleLogger['getJsonLogObject']>) {
    const span = trace.getActiveSpan()?.spanContext();
    const traced = span ? { trace_id: span.traceId, span_id: span.spanId } : {};
    return { ...super.getJsonLogObject(...said), 'service.name': `hearback-${this.service}`, ...traced };
  }
}
