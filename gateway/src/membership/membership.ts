import { membershipEvents, type MembershipState } from '@hearback/contracts';
import { deriveId, type AggregateType } from '@hearback/store';
import type { TenantId } from '@hearback/tenancy';
import type { MembershipSaved } from './membership.events.js';

/** What somebody is in a company (成员): staff, resident, or a partner's machine. */
export interface Member extends MembershipState {
  readonly subject: string;
  readonly name: string;
}

/** One membership a company and account. Of staff, it is the staff id. */
export const membershipId = (tenantId: TenantId, subject: string): string => deriveId(tenantId, 'membership', subject);

/** Residents and machines belong to a company without being its staff. */
export const NOT_STAFF = ['resident', 'partner'];
export const isStaff = ({ roles }: Pick<Member, 'roles'>): boolean => roles.some((role) => !NOT_STAFF.includes(role));

export function evolve(_: Member | undefined, { type: _type, ...said }: MembershipSaved): Member {
  return said;
}

export const membershipType: AggregateType<Member, MembershipSaved, MembershipState> = {
  family: membershipEvents,
  stateVersion: 1,
  evolve,
  // Without the name: the other services know people by opaque ids.
  publicState: ({ id, account, roles, properties, reportsTo, active }) => ({
    id,
    account,
    roles,
    properties,
    reportsTo,
    active,
  }),
  freeText: { 'membership-saved': ['name'] },
  indexes: [{ account: 1 }, { name: 1 }],
};
