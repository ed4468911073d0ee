import { companyData } from '@hearback/contracts';
import type { Directory } from '@hearback/identity';
import { Keeping } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY } from '../directory.js';
import { ServiceAsker, SERVICES_WITH_DATA } from '../service-asker.js';
import { Tenants } from '../tenants.js';
import type { Check } from '../undertaking/undertaking.js';
import type { Step } from '../undertaking/undertakings.js';

/**
 * What takes a company away: its keys with its data in every service, what the gateway keeps, its organization; then everything once
 * more, since an event under way may have been heard meanwhile. The last look is the report, and what still finds something fails.
 */
@Injectable()
export class EraseSteps {
  constructor(
    private readonly keeping: Keeping,
    private readonly services: ServiceAsker,
    private readonly tenants: Tenants,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  readonly all: readonly Step[] = [
    { name: 'keys and data in the services', run: async (context) => void (await this.eraseInServices(context)) },
    { name: 'data at the gateway', run: async (context) => void (await this.eraseHere(context)) },
    { name: 'organization', run: ({ tenantId }) => this.directory.removeOrganization(tenantId) },
    { name: 'another look', run: (context) => this.look(context) },
    { name: 'name', run: ({ tenantId }) => this.tenants.forgetErased(tenantId) },
  ];

  private async eraseInServices(context: TenantContext): Promise<Check[]> {
    const checks = await Promise.all(
      SERVICES_WITH_DATA.map(async (where) => {
        const left = await this.services.ask(companyData[where].erase, context, { company: context.tenantId });
        return left.map((one) => ({ where, ...one }));
      }),
    );
    return checks.flat();
  }

  // The order itself stays: it holds the report.
  private async eraseHere(context: TenantContext): Promise<Check[]> {
    const left = await this.keeping.companyData.erase(context, {
      undertaking: { 'state.order.kind': { $ne: 'ERASE' } },
    });
    return left.map((one) => ({ where: 'gateway', ...one }));
  }

  private async look(context: TenantContext): Promise<readonly Check[]> {
    const organization = await this.directory.findOrganization(context.tenantId);
    const checks = [
      ...(await this.eraseInServices(context)),
      ...(await this.eraseHere(context)),
      { where: 'identity provider', what: 'organization', left: organization ? 1 : 0 },
    ];
    const left = checks.filter((one) => one.left);
    if (left.length) throw new Error(`still there: ${left.map(({ where, what }) => `${where} ${what}`).join(', ')}`);
    return checks;
  }
}
