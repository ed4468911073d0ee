import { isRefusal, setUpCompany } from '@hearback/contracts';
import { NotInDirectory, type Directory } from '@hearback/identity';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { membershipId } from '../../membership/membership.js';
import { MembershipStore } from '../../membership/membership.store.js';
import { Members } from '../../membership/members.js';
import { namesOf } from '../../membership/names-of.js';
import { DIRECTORY } from '../directory.js';
import { ServiceAsker } from '../service-asker.js';
import type { Order } from '../undertaking/undertaking.js';
import type { Step } from '../undertaking/undertakings.js';

/** What makes a company work, beyond its entry at the gateway. Limits, categories, scripts and questionnaires are code: nothing to enter. */
@Injectable()
export class ProvisionSteps {
  constructor(
    private readonly services: ServiceAsker,
    private readonly members: Members,
    private readonly memberships: MembershipStore,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  readonly all: readonly Step[] = [
    {
      name: 'organization at the identity provider',
      run: ({ tenantId: alias }, { name }) => this.directory.saveOrganization({ alias, name }),
    },
    {
      name: 'number prefix and key in intake',
      run: async (context, { code, name }) => {
        const known = await this.services.attempt(setUpCompany, context, { code, name });
        return isRefusal(known) ? known : undefined;
      },
    },
    { name: 'first administrator', run: (context, order) => this.appoint(context, order) },
  ];

  // Whoever administers it already keeps what they were given since.
  private async appoint(context: TenantContext, { administrator }: Order) {
    if (!administrator) return;
    const { account, name, email } = administrator;
    const subject =
      administrator.subject ?? (await this.directory.savePerson({ email: email!, ...namesOf(name) })).subject;
    const there = await this.memberships.find(context, membershipId(context.tenantId, subject));
    if (!there?.state.active || !there.state.roles.includes('administrator')) {
      const made = await this.members.save(context, { subject, account, name, roles: ['administrator'] });
      if (isRefusal(made)) return made;
    }
    await this.directory.addMember(context.tenantId, subject).catch((error: unknown) => {
      // The operator may name an account before the provider knows it.
      if (!(error instanceof NotInDirectory && administrator.subject)) throw error;
    });
    return;
  }
}
