import type { Outcome, Rpc, ServiceName } from '@hearback/contracts';
import { ContextSigner, serve, ServiceClient, type Caller, type Serving } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Logger, type Type } from '@nestjs/common';
import { eventually } from './eventually.js';
import { openTestProcess, type TestProcess } from './test-process.js';

/** A real service inside the test: Nest with both transports, sweepers, its own database. */
export interface TestService extends TestProcess {
  readonly serving: Serving;
  /** What a request carries in that context's name, as the gateway signs it. */
  signContext(context: TenantContext): Promise<Caller>;
  /** Asks as the gateway does. */
  ask<I, O>(contract: Rpc<I, O>, context: TenantContext, input: I): Promise<Outcome<O>>;
  /** Does what is due by the clock and waits until nothing is due, unsent or unheard. */
  settle(): Promise<void>;
}

/** Starts a service as `runService` does, on a test's database, broker and clock. Close it in afterAll. */
export async function startService(
  service: ServiceName,
  module: Type,
  options: Parameters<typeof openTestProcess>[1] = {},
): Promise<TestService> {
  Logger.overrideLogger(['warn', 'error']);
  const process_ = await openTestProcess(service, options);
  const serving = await serve(process_, module);
  const client = new ServiceClient(await process_.broker.as('gateway'));
  const signer = new ContextSigner(process_.settings.HEARBACK_CONTEXT_PRIVATE_KEY!);
  const signContext = async (context: TenantContext): Promise<Caller> => ({
    contextToken: await signer.sign(context),
    correlationId: context.correlationId,
  });
  return {
    ...process_,
    serving,
    signContext,
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
