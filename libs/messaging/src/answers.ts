import { randomUUID } from 'node:crypto';
import { checkInput, forbidden, type Outcome, type Rpc } from '@hearback/contracts';
import { isDatabaseAway } from '@hearback/store';
import { inSpan } from '@hearback/telemetry';
import type { TenantContext } from '@hearback/tenancy';
import type { MsgHdrs } from '@nats-io/transport-node';
import { Logger } from '@nestjs/common';
import { Ctx, MessagePattern, Payload, Transport, type NatsContext } from '@nestjs/microservices';
import type { CompanyShares } from './company-shares.js';
import type { ContextVerifier } from './context-token.js';
import { HEADER } from './headers.js';

/**
 * What a service answers: an outcome, or the incident under which it logged why there is none: a defect, unless it says that it is
 * unavailable, without its database. Internals never travel.
 */
export type Reply<O> = Outcome<O> | { readonly incident: string; readonly unavailable?: boolean };

/** What a method that answers a request looks like. */
export type Answering<I, O> = (context: TenantContext, input: I) => Promise<Outcome<O>>;

const logger = new Logger('rpc');
let verifier: ContextVerifier | undefined;
let turns: CompanyShares | undefined;

/** Given once at start: what all answering methods check `hb-context` with, and how they divide what is done at once among companies. */
export function trustContextsOf(verify: ContextVerifier, shares: CompanyShares): void {
  verifier = verify;
  turns = shares;
}

/**
 * Marks the method that answers a request: `@Answers(acceptWorkOrder)`. Before it runs, the caller's context has been verified and the
 * input checked against its contract; a refusal goes back as it is, a defect as an incident number.
 */
export const Answers =
  <I, O>(contract: Rpc<I, O>) =>
  <M extends Answering<I, O>>(target: object, name: string, descriptor: TypedPropertyDescriptor<M>): void => {
    const answer = descriptor.value!;
    const guarded = async function (this: object, data: unknown, nats: NatsContext): Promise<Reply<O>> {
      const headers = nats.getHeaders() as MsgHdrs | undefined;
      const carrier = { get: (key: string) => headers?.get(key) || undefined, set: () => undefined };
      try {
        return await inSpan(
          `${contract.subject} process`,
          'server',
          { 'rpc.system': 'nats', 'rpc.method': contract.useCase },
          async () => {
            const context = await contextOf(headers);
            if (!context) return forbidden({ zh: '请求没有有效的身份。', en: 'The request carries no valid context.' });
            const checked = checkInput(contract.input, data);
            if ('refusal' in checked) return checked;
            return turns!.run(context.tenantId, () => answer.call(this, context, ofThisUseCase(contract, checked.ok)));
          },
          carrier,
        );
      } catch (error) {
        const incident = randomUUID();
        logger.error(
          `${contract.subject} incident ${incident}: ${error instanceof Error ? error.stack : String(error)}`,
        );
        return { incident, unavailable: isDatabaseAway(error) };
      }
    };
    Object.defineProperty(guarded, 'name', { value: name });
    descriptor.value = guarded as never;
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    MessagePattern<string>(contract.subject, Transport.NATS)(target, name, descriptor);
  };

// The same key for another operation is another key.
const ofThisUseCase = <I>(contract: Rpc<I, unknown>, input: I): I =>
  typeof input === 'object' && input !== null && 'key' in input && input.key
    ? { ...input, key: `${contract.useCase}/${String(input.key)}` }
    : input;

async function contextOf(headers: MsgHdrs | undefined): Promise<TenantContext | undefined> {
  const token = headers?.get(HEADER.context);
  if (!token || !verifier) return undefined;
  const said = await verifier.verify(token).catch(() => undefined);
  return said && { ...said, correlationId: headers?.get(HEADER.correlation) || randomUUID() };
}
