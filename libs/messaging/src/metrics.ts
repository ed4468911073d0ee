import { waitingOf, type Keeping, type Publish, type Waiting } from '@hearback/store';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { JetStreamStrategy } from './jetstream-strategy.js';
import type { Park } from './parked-messages.js';

// From "at once" to "the asker has given up" (service-client.ts).
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 6];

/**
 * The metrics of one process, named by OpenTelemetry's conventions in Prometheus's spelling. Read when asked for and from the sweepers'
 * indexes, so that nobody pays who does not look. No company, no person and no id is ever a label.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly sent = new Counter({
    name: 'messaging_client_sent_messages_total',
    help: 'Events that JetStream has acknowledged, by name of event.',
    labelNames: ['event'],
    registers: this.registers,
  });
  private readonly parkings = new Counter({
    name: 'hearback_messages_parked_total',
    help: 'Messages that no try could settle, since the process started.',
    registers: this.registers,
  });
  private readonly answered = new Histogram({
    name: 'rpc_server_duration_seconds',
    help: 'How long an answer took, by use case.',
    labelNames: ['rpc_method'],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly served = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'How long an answer over HTTP took, by route and status.',
    labelNames: ['http_route', 'http_response_status_code'],
    buckets: SECONDS,
    registers: this.registers,
  });

  constructor(readonly service: string) {
    this.registry.setDefaultLabels({ process: service });
    collectDefaultMetrics({ register: this.registry });
  }

  /** The same publishing, counted. */
  counting =
    (publish: Publish): Publish =>
    async (family, tenantId, id, announcement) => {
      await publish(family, tenantId, id, announcement);
      this.sent.inc({ event: announcement.name });
    };

  /** The same parking, counted. */
  countingParked =
    (park: Park): Park =>
    async (message, reason) => {
      await park(message, reason);
      this.parkings.inc();
    };

  /** Starts measuring an answer to a service's question; the returned function ends it. */
  answering = (useCase: string): (() => void) => this.answered.startTimer({ rpc_method: useCase });

  /** Starts measuring an answer over HTTP; the returned function ends it. */
  serving(route: string): (status: number) => void {
    const end = this.served.startTimer({ http_route: route });
    return (status) => void end({ http_response_status_code: String(status) });
  }

  /** From now on tells what waits in the stores, what has not been heard, and how full the database's disk is. */
  watch(keeping: Keeping, events: Pick<JetStreamStrategy, 'lags'>): void {
    const gauge = (name: string, help: string, labelNames: string[], read: (gauge: Gauge) => Promise<unknown>) =>
      new Gauge({
        name,
        help,
        labelNames,
        registers: this.registers,
        async collect() {
          // What cannot be told is left out: a nought would say that all is well.
          await read(this).catch(() => (labelNames.length ? this.reset() : this.remove()));
        },
      });
    const backlog = [
      ['hearback_outbox_oldest_age_seconds', 'How long the oldest event has waited to be sent.', 'outboxAge'],
      ['hearback_wake_lateness_seconds', 'How long ago something fell due that has not been woken.', 'lateness'],
      ['hearback_due_soon', 'Of how many something falls due within the hour, at most 10,000.', 'dueSoon'],
    ] as const;
    // The three ask at once: read once for all of them.
    let reading: Promise<(readonly [string, Waiting])[]> | undefined;
    const readOnce = () =>
      (reading ??= Promise.all(
        keeping.stores.map(async (store) => [store.type.family.aggregate, await waitingOf(keeping, store)] as const),
      ).finally(() => (reading = undefined)));
    for (const [name, help, field] of backlog)
      gauge(name, help, ['aggregate'], async (one) =>
        (await readOnce()).forEach(([aggregate, waiting]) => one.set({ aggregate }, waiting[field])),
      );
    gauge('hearback_consumer_lag_messages', 'Messages not yet heard, by source.', ['source'], async (one) =>
      (await events.lags()).forEach((lag, source) =>
        lag === undefined ? one.remove({ source }) : one.set({ source }, lag),
      ),
    );
    gauge('hearback_messages_parked', 'Parked messages that wait for an operator.', [], async (one) =>
      one.set(await keeping.connection.collection('parked').estimatedDocumentCount()),
    );
    gauge(
      'hearback_database_filesystem_utilization_ratio',
      'How full the disk is on which MongoDB keeps its data.',
      [],
      async (one) => {
        // Whoever may read a database may ask this of its server: no right is needed on the machine that has the disk.
        const { fsUsedSize, fsTotalSize } = await keeping.connection.db!.command({ dbStats: 1 });
        one.set(fsUsedSize / fsTotalSize);
      },
    );
  }

  /** All of it in Prometheus's text format. */
  read = (): Promise<string> => this.registry.metrics();
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
}
