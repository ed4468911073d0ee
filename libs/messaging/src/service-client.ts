import { randomUUID } from 'node:crypto';
import type { Outcome, Rpc } from '@hearback/contracts';
import { injectTrace, inSpan } from '@hearback/telemetry';
import { headers, RequestError, TimeoutError, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import type { Reply } from './answers.js';
import { HEADER } from './headers.js';

/** In whose name a request is made: the signed context and the correlation of everything it sets off. */
export interface Caller {
  readonly contextToken: string;
  readonly correlationId: string;
}

/** A service met a defect; it is logged there under this incident. */
export class ServiceIncident extends Error {
  constructor(
    readonly incident: string,
    subject: string,
  ) {
    super(`${subject}: incident ${incident}`);
  }
}

/** A service does not answer, or says that it cannot work now: the same request, later and with the same key, may succeed. */
export class ServiceUnavailable extends Error {
  constructor(subject: string, cause?: unknown) {
    super(`${subject} is unavailable`, { cause });
  }
}

const TIMEOUT_MS = 6_000;
// Nobody answers: a service is restarting. Waits between tries, in ms; all in all about ten seconds.
const PAUSES_MS = [50, 150, 400, 1_000, 2_000, 3_000, 4_000];

/**
 * Asks services over NATS request/reply. A request that nobody took, or that timed out, is sent again: each carries an idempotency key
 * or only reads, so a second coming has no second effect.
 */
export class ServiceClient {
  constructor(private readonly connection: NatsConnection) {}

  async ask<I, O>(contract: Rpc<I, O>, caller: Caller, input: I): Promise<Outcome<O>> {
    return inSpan(
      `${contract.subject} send`,
      'client',
      { 'rpc.system': 'nats', 'rpc.method': contract.useCase },
      async () => {
        const header = headers();
        header.set(HEADER.context, caller.contextToken);
        header.set(HEADER.correlation, caller.correlationId);
        injectTrace({ get: (key) => header.get(key) || undefined, set: (key, value) => header.set(key, value) });
        // The packet of Nest's NATS transport.
        const packet = JSON.stringify({ pattern: contract.subject, data: input, id: randomUUID() });
        const { response, err } = await this.send<Reply<O>>(contract.subject, packet, header);
        if (!response || err) throw new Error(`${contract.subject}: ${String(err ?? 'empty answer')}`);
        if ('incident' in response)
          throw response.unavailable
            ? new ServiceUnavailable(contract.subject)
            : new ServiceIncident(response.incident, contract.subject);
        return response;
      },
    );
  }

  private async send<R>(subject: string, packet: string, header: MsgHdrs): Promise<{ response?: R; err?: unknown }> {
    for (let tried = 0; ; tried++) {
      try {
        return (await this.connection.request(subject, packet, { timeout: TIMEOUT_MS, headers: header })).json();
      } catch (error) {
        const pause = PAUSES_MS[tried];
        if (!isAway(error)) throw error;
        if (pause === undefined || (error instanceof TimeoutError && tried > 0))
          throw new ServiceUnavailable(subject, error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }
}

// Nobody there: a restart, worth waiting for. Somebody there but silent: once more, and no longer than that.
const isAway = (error: unknown): boolean =>
  error instanceof TimeoutError || (error instanceof RequestError && error.isNoResponders());
