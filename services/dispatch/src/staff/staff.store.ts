import type { MembershipState } from '@hearback/contracts';
import { Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

/** A member of staff as last heard from the gateway. */
export type Staff = MembershipState;

@Injectable()
export class StaffStore {
  private readonly staff: TenantCollection<{ member: Staff; version: number }>;

  constructor(keeping: Keeping) {
    this.staff = new TenantCollection(keeping, 'staff');
  }

  /** Everybody of the company, former staff included: whom somebody reports to leads through all of them. */
  async all(context: TenantContext): Promise<readonly Staff[]> {
    return (await this.staff.find(context, {})).map(({ member }) => member);
  }

  /** Keeps the newest version, in whatever order they come. */
  async save(context: TenantContext, member: Staff, version: number): Promise<void> {
    const isNew = await this.staff.insertOnce(context, member.id, { member, version });
    if (isNew) return;
    await this.staff.updateOne(context, { _id: member.id, version: { $lt: version } }, { $set: { member, version } });
  }
}
