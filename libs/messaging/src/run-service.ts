import 'reflect-metadata';
import type { ServiceName } from '@hearback/contracts';
import { Logger, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Transport } from '@nestjs/microservices';
import { trustContextsOf } from './answers.js';
import { Background } from './background.js';
import { ContextVerifier } from './context-token.js';
import { listenForDemo } from './demo-control.js';
import { serveHealth } from './health.js';
import { JetStreamStrategy } from './jetstream-strategy.js';
import { parkIn } from './parked-messages.js';
import { natsOptions, openProcess, type Process } from './process.js';
import { ProcessModule } from './process.module.js';
import { readSettings } from './settings.js';
import { Streams } from './streams.js';

/** Runs one service: settings, connections, Nest with its two transports, sweepers, health; and takes them down in the right order. */
export async function runService(
  service: ServiceName,
  module: Type,
  stopTelemetry: () => Promise<void>,
): Promise<void> {
  const process_ = await openProcess(service, readSettings(process.env));
  const { settings, nats, keeping } = process_;
  trustContextsOf(new ContextVerifier(settings.HEARBACK_CONTEXT_PUBLIC_KEY));
  const streams = await Streams.over(nats, service);
  const events = new JetStreamStrategy(service, nats, streams, parkIn(keeping.connection));

  const app = await NestFactory.create(moduleOf(process_, module), {
    logger: ['log', 'warn', 'error'],
    abortOnError: false,
  });
  app.connectMicroservice({
    transport: Transport.NATS,
    options: { ...natsOptions(service, settings), queue: service, gracefulShutdown: true, gracePeriod: 200 },
  });
  app.connectMicroservice({ strategy: events });
  await keeping.prepare();
  const background = new Background(process_, streams, events);
  await app.startAllMicroservices();
  await listenForDemo(process_, background);
  background.start();
  const health = await serveHealth(process_);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await background.stop();
    await app.close();
    await process_.close();
    health.close();
    await stopTelemetry();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  exitWhenDeaf(service, nats);
  new Logger(service).log('ready');
}

/** The service's module with what every store asks for beside it. */
export function moduleOf(process_: Process, module: Type): Type {
  class Root {}
  Module({ imports: [ProcessModule.of(process_), module] })(Root);
  return Root;
}

// A refused subscription leaves a service up but deaf: better to end, and be started again where people see it.
function exitWhenDeaf(service: string, nats: Process['nats']): void {
  void (async () => {
    for await (const status of nats.status()) {
      if (status.type === 'error' && /permission/i.test(String(status.error))) {
        new Logger(service).error(`NATS refuses what this process needs: ${String(status.error)}`);
        process.exitCode = 1;
        process.kill(process.pid, 'SIGTERM');
      }
    }
  })();
}
