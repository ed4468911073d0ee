import type { Outcome, Rpc, ServiceName } from '@hearback/contracts';
import { serve, ServiceClient, type Serving } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Logger, type DynamicModule, type Type } from '@nestjs/common';
import { eventually } from './eventually.js';
import { signContext } from './test-context.js';
import { openTestProcess, type TestProcess } from './test-process.js';

/** A real service inside the test: Nest with both transports, sweepers, its own database. */
export interface TestService extends TestProcess {
  readonly serving: Serving;
  /** A provider of its module: `service.get(WorkOrderStore)`. */
  get<T>(type: Type<T>): T;
  /** Asks as the gateway does. */
  ask<I, O>(contract: Rpc<I, O>, context: TenantContext, input: I): Promise<Outcome<O>>;
  /** Does what is due by the clock and waits until nothing is due, unsent or unheard. */
  settle(): Promise<void>;
}

/** Starts a service as `runService` does, on a test's database, broker and clock. Close it in afterAll. */
export async function startService(
  service: ServiceName,
  module: Type | DynamicModule,
  options: Parameters<typeof openTestProcess>[1] = {},
): Promise<TestService> {
  Logger.overrideLogger(['warn', 'error']);
  const process_ = await openTestProcess(service, options);
  const serving = await serve(process_, module);
  const client = new ServiceClient(await process_.broker.as('gateway'));
  return {
    ...process_,
    serving,
    get: (type) => serving.app.get(type, { strict: false }),
    ask: async (contract, context, input) => client.ask(contract, await signContext(context), input),
    settle: async () => {
      await eventually('the service comes to rest', async () => (await serving.background.settle()).open === 0);
    },
    close: async () => {
      await serving.close();
      await process_.close();
    },
  };
}
