import { membershipEvents, type MembershipState } from '@hearback/contracts';
import { deriveId, type AggregateType } from '@hearback/store';
import type { TenantId } from '@hearback/tenancy';
import { lookAlikeKey } from './look-alike.js';
import type { MembershipSaved } from './membership.events.js';

/** What somebody is in a company (成员): staff, resident, or a partner's machine. */
export interface Member extends MembershipState {
  readonly subject: string;
  readonly name: string;
}
/** As it is kept: with what its account looks like. */
export interface KeptMember extends Member {
  readonly accountKey: string;
}

/** One membership a company and account. Of staff, it is the staff id. */
export const membershipId = (tenantId: TenantId, subject: string): string => deriveId(tenantId, 'membership', subject);

/** Residents and machines belong to a company without being its staff. */
export const NOT_STAFF = ['resident', 'partner'];
export const isStaff = ({ roles }: Pick<Member, 'roles'>): boolean => roles.some((role) => !NOT_STAFF.includes(role));

/** Whoever can bring everything of the company in order again. */
export const administers = ({ active, roles, properties }: Member): boolean =>
  active && properties === 'all' && roles.includes('administrator');

export const evolve = (_: KeptMember | undefined, { type: _type, ...said }: MembershipSaved): KeptMember => ({
  ...said,
  accountKey: lookAlikeKey(said.account),
});

export const membershipType: AggregateType<KeptMember, MembershipSaved, MembershipState> = {
  family: membershipEvents,
  stateVersion: 2,
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
  indexes: [{ account: 1, _id: 1 }, { name: 1 }, { accountKey: 1 }],
};
