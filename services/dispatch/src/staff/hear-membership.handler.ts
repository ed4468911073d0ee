import { membershipEvents, type HeardEvent, type MembershipState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { StaffStore } from './staff.store.js';

@Controller()
export class HearMembershipHandler {
  constructor(private readonly staff: StaffStore) {}

  @Hears(membershipEvents)
  hear(context: TenantContext, { state, version }: HeardEvent<MembershipState>): Promise<void> {
    return this.staff.save(context, state, version);
  }
}
