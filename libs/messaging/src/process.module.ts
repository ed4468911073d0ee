import { Keeping } from '@hearback/store';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Process } from './process.js';
import { ServiceClient } from './service-client.js';

/** Injection tokens for what has no class of its own. */
export const CLOCK = Symbol('CLOCK');
export const SETTINGS = Symbol('SETTINGS');

/** Gives every module of a process its store-keeping, clock, settings and the client to other services. */
@Module({})
export class ProcessModule {
  static of({ keeping, clock, settings, nats }: Process): DynamicModule {
    const providers = [
      { provide: Keeping, useValue: keeping },
      { provide: CLOCK, useValue: clock },
      { provide: SETTINGS, useValue: settings },
      { provide: ServiceClient, useValue: new ServiceClient(nats) },
    ];
    return { module: ProcessModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
