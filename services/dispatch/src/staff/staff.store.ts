import type { MembershipState } from '@hearback/contracts';
import { Keeping, ShortMemory, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

/** A member of staff as last heard from the gateway. */
export type Staff = MembershipState;

@Injectable()
export class StaffStore {
  private readonly staff: TenantCollection<{ member: Staff; version: number }>;
  // Every new order asks.
  private readonly lately = new ShortMemory<readonly Staff[]>();

  constructor(keeping: Keeping) {
    this.staff = new TenantCollection(keeping, 'staff');
  }

  /** Everybody of the company, former staff included: whom somebody reports to leads through all of them. */
  all(context: TenantContext): Promise<readonly Staff[]> {
    return this.lately.of(context.tenantId, async () =>
      (await this.staff.find(context, {})).map(({ member }) => member),
    );
  }

  /** Keeps the newest version, in whatever order they come. */
  async save(context: TenantContext, member: Staff, version: number): Promise<void> {
    const isNew = await this.staff.insertOnce(context, member.id, { member, version });
    if (!isNew)
      await this.staff.updateOne(context, { _id: member.id, version: { $lt: version } }, { $set: { member, version } });
    this.lately.forget();
  }
}
