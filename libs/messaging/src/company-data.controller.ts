import {
  companyData,
  forbidden,
  notFound,
  ok,
  type CompanyDataPage,
  type LeftOver,
  type Outcome,
  type ServiceWithData,
} from '@hearback/contracts';
import { Keeping } from '@hearback/store';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller, Inject, type Type } from '@nestjs/common';
import { Answers } from './answers.js';

/** Answers for all that a service keeps of a company: every service has it, and none says anything of it. */
export function companyDataController(service: ServiceWithData): Type {
  const contracts = companyData[service];

  @Controller()
  class CompanyDataController {
    constructor(@Inject(Keeping) private readonly keeping: Keeping) {}

    @Answers(contracts.collections)
    async collections(context: TenantContext): Promise<Outcome<readonly string[]>> {
      return mayAll(context) ?? ok(await this.keeping.companyData.collections(context));
    }

    @Answers(contracts.page)
    async page(
      context: TenantContext,
      { collection, after }: { collection: string; after?: string | null },
    ): Promise<Outcome<CompanyDataPage>> {
      return mayAll(context) ?? ok(await this.keeping.companyData.page(context, collection, after ?? undefined));
    }

    @Answers(contracts.erase)
    async erase(context: TenantContext, { company }: { company: string }): Promise<Outcome<readonly LeftOver[]>> {
      if (company !== context.tenantId) return notFound('company');
      return mayAll(context) ?? ok(await this.keeping.companyData.erase(context));
    }
  }
  return CompanyDataController;
}

// The gateway's table says who; this is the second lock.
const mayAll = (context: TenantContext) =>
  holds(context, 'operator') ? undefined : forbidden({ zh: '只有平台运营方可以。', en: 'Only an operator may.' });
