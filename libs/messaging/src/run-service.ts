import 'reflect-metadata';
import { companyData, type ServiceName, type ServiceWithData } from '@hearback/contracts';
import { JsonLogs } from '@hearback/telemetry';
import { refuseStreamFromBeforeRestore } from './known-stream.js';
import type { NatsConnection } from '@nats-io/transport-node';
import { Logger, Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { trustContextsOf } from './answers.js';
import { Background } from './background.js';
import { CompanyShares } from './company-shares.js';
import { companyDataController } from './company-data.controller.js';
import { ContextVerifier } from './context-token.js';
import { listenForDemo } from './demo-control.js';
import { serveHealth } from './health.js';
import { JetStreamStrategy } from './jetstream-strategy.js';
import { parkIn } from './parked-messages.js';
import { natsOptions, openProcess, type Process } from './process.js';
import { ProcessModule } from './process.module.js';
import { prepareOnly } from './prepare-only.js';
import { readSettings } from './settings.js';
import { RequestServer } from './request-server.js';
import { Streams } from './streams.js';

/**
 * Runs one process: settings, connections, Nest with its two transports, sweepers, health, and what else `listen` serves; and takes them
 * down in the right order. Started with the word `prepare`, it only makes its indexes (prepare-only.ts).
 */
export async function runService(
  service: ServiceName,
  module: Type | DynamicModule,
  stopTelemetry: () => Promise<void>,
  listen?: (process_: Process, serving: Serving) => Promise<{ close(): unknown }>,
): Promise<void> {
  const settings = readSettings(process.env);
  // Somebody reads the demo's; others' are gathered.
  Logger.overrideLogger(settings.HEARBACK_PROFILE === 'demo' ? ['log', 'warn', 'error'] : new JsonLogs(service));
  const process_ = await openProcess(service, settings);
  if (process.argv[2] === 'prepare') return prepareOnly(process_, moduleOf(process_, module)).finally(stopTelemetry);
  const serving = await serve(process_, module);
  const http = await listen?.(process_, serving);
  const health = await serveHealth(process_);

  let stopping = false;
  const stop = async (exitCode = 0): Promise<void> => {
    if (stopping) return;
    stopping = true;
    process_.draining.begun = true;
    if (!exitCode) await new Promise((resolve) => setTimeout(resolve, process_.settings.HEARBACK_DRAIN_SECONDS * 1000));
    await serving.close();
    await process_.close();
    await http?.close();
    health.close();
    await stopTelemetry();
    process.exit(exitCode);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  serving.whenDeaf((why) => {
    new Logger(service).error(`NATS refuses what this process needs: ${why}`);
    void stop(1);
  });
  new Logger(service).log('ready');
}

/** A service at work: what tests and `runService` share. */
export interface Serving {
  /** For whoever adds HTTP to it; listens to nothing by itself. */
  readonly app: INestApplication;
  readonly background: Background;
  readonly events: JetStreamStrategy;
  /** Tells when NATS has refused a subject: such a service would stay up and deaf. */
  whenDeaf(tell: (why: string) => void): void;
  /** Stops sweeping, answering and hearing, and waits for what is under way. The process's connections stay open. */
  close(): Promise<void>;
}

/** Puts a service to work on open connections: Nest with its two transports, then the sweepers. */
export async function serve(process_: Process, module: Type | DynamicModule): Promise<Serving> {
  const { service, settings, nats, keeping, metrics } = process_;
  trustContextsOf(
    new ContextVerifier(settings.HEARBACK_CONTEXT_PUBLIC_KEY),
    new CompanyShares(settings.HEARBACK_SLOTS),
  );
  const streams = await Streams.over(nats, service, settings.HEARBACK_STREAM_REPLICAS);
  const events = new JetStreamStrategy(service, nats, streams, metrics.countingParked(parkIn(keeping.connection)));

  const app = await NestFactory.create(moduleOf(process_, module), { abortOnError: false, bodyParser: false });
  const requests = app.connectMicroservice({
    strategy: new RequestServer(service, natsOptions(service, settings), metrics.answering),
  });
  app.connectMicroservice({ strategy: events });
  await keeping.prepare();
  await refuseStreamFromBeforeRestore(keeping.connection, await streams.own());
  const background = new Background(process_, streams, events);
  await app.startAllMicroservices();
  const connections = [nats, requests.unwrap<NatsConnection>()];
  await listenForDemo(process_, background);
  background.start();
  metrics.watch(keeping, events);
  return {
    app,
    background,
    events,
    whenDeaf: (tell) => connections.forEach((one) => void tellRefusals(one, tell)),
    close: async () => {
      await background.stop();
      await app.close();
    },
  };
}

/** The service's module with what every store asks for beside it. */
export function moduleOf(process_: Process, module: Type | DynamicModule): Type {
  class Root {}
  const { service } = process_;
  const controllers = service in companyData ? [companyDataController(service as ServiceWithData)] : [];
  Module({ imports: [ProcessModule.of(process_), module], controllers })(Root);
  return Root;
}

async function tellRefusals(connection: NatsConnection, tell: (why: string) => void): Promise<void> {
  for await (const status of connection.status())
    if (status.type === 'error' && /permission/i.test(String(status.error))) tell(String(status.error));
}
