import { Keeping, MovableClock, OutboxRelay, systemClock, watchTenancy, type Clock } from '@hearback/store';
import { connect, usernamePasswordAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { Logger } from '@nestjs/common';
import mongoose from 'mongoose';
import { eventPublisher } from './event-publisher.js';
import { Metrics } from './metrics.js';
import type { Settings } from './settings.js';

/** The connections of one process, opened before Nest builds its module, closed after it has shut down. */
export interface Process {
  readonly service: string;
  readonly settings: Settings;
  readonly nats: NatsConnection;
  readonly keeping: Keeping;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Begun: the process is about to stop, and whoever sends it work should send it elsewhere. */
  readonly draining: { begun: boolean };
  close(): Promise<void>;
}

/** What Nest's NATS transport and our own connection both need: credentials, an inbox of one's own, endless reconnecting. */
export const natsOptions = (service: string, { NATS_URL, NATS_USER, NATS_PASSWORD }: Settings) => ({
  servers: NATS_URL.split(','),
  // Without this word the client would give its password in clear to a server that knows no TLS, whatever the address says.
  ...(NATS_URL.includes('tls://') ? { tls: {} } : {}),
  authenticator: usernamePasswordAuthenticator(NATS_USER, inTurn(NATS_PASSWORD)),
  name: service,
  inboxPrefix: `_INBOX.${service}`,
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
  waitOnFirstConnect: true,
  // The other password of two is refused, and that is no reason to give up.
  ignoreAuthErrorAbort: NATS_PASSWORD.length > 1,
  // A stack for every request would cost more than the request.
  noAsyncTraces: true,
});

// NATS knows one password of a user. While it is changed a process has both, and offers the other one at the next try.
function inTurn(passwords: readonly string[]): () => string {
  let tries = 0;
  return () => passwords[tries++ % passwords.length]!;
}

// A replica set needs up to these for another primary. After that whoever asks is told that the database is away; the same, later, succeeds.
const AWAY_MS = 10_000;
// A database that stands still, its connections open, is noticed after both together; until then what was asked of it waits.
const HEARTBEAT_MS = 3_000;
const SILENT_MS = 6_000;

const clockOf = ({ HEARBACK_CLOCK_FILE: file }: Settings): Clock => (file ? new MovableClock(file) : systemClock);

export async function openProcess(service: string, settings: Settings, clock = clockOf(settings)): Promise<Process> {
  const logger = new Logger(service);
  const connection = await mongoose
    .createConnection(settings.MONGODB_URI, {
      appName: `hearback-${service}`,
      writeConcern: { w: 'majority', journal: true },
      serverSelectionTimeoutMS: AWAY_MS,
      heartbeatFrequencyMS: HEARTBEAT_MS,
      connectTimeoutMS: SILENT_MS,
      // mongod gives every connection a thread: a few busy ones do more than many that wait for each other.
      maxPoolSize: 12,
      monitorCommands: settings.HEARBACK_DRIVER_PROBE !== undefined,
    })
    .asPromise();
  if (settings.HEARBACK_DRIVER_PROBE) watchTenancy(connection, (what) => logger.error(`TENANCY VIOLATION ${what}`));
  const nats = await connect(natsOptions(service, settings));
  const metrics = new Metrics(service);
  const keeping = new Keeping(connection, clock, new OutboxRelay(metrics.counting(eventPublisher(nats))));
  return {
    service,
    settings,
    nats,
    keeping,
    clock,
    metrics,
    draining: { begun: false },
    close: async () => {
      await keeping.relay.drain();
      await nats.close();
      await connection.close();
    },
  };
}
