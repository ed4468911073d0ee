import { companyData, isRefusal, type Outcome, type Rpc, type ServiceWithData } from '@hearback/contracts';
import { ContextSigner, ServiceClient } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

/** Every service that keeps something of companies: what is exported is what is erased. */
export const SERVICES_WITH_DATA = Object.keys(companyData) as readonly ServiceWithData[];

/** Asks services about a company in the platform's own name, where nobody waits for the answer: an undertaking, an export. */
@Injectable()
export class ServiceAsker {
  constructor(
    private readonly services: ServiceClient,
    private readonly signer: ContextSigner,
  ) {}

  async attempt<I, O>(contract: Rpc<I, O>, { tenantId, correlationId }: TenantContext, input: I): Promise<Outcome<O>> {
    const actor = { kind: 'system', id: 'gateway' } as const;
    const contextToken = await this.signer.sign({ tenantId, actor, roles: ['operator'], properties: 'all' });
    return this.services.ask(contract, { contextToken, correlationId }, input);
  }

  /** The same where a refusal is a defect. */
  async ask<I, O>(contract: Rpc<I, O>, context: TenantContext, input: I): Promise<O> {
    const answer = await this.attempt(contract, context, input);
    if (isRefusal(answer)) throw new Error(`${contract.subject}: ${answer.refusal.code}`);
    return answer.ok;
  }
}
