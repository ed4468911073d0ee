import { eventFamily } from '../event.js';

/** What the services may know of a member of staff: no name, only the account's name, which orders ties. */
export interface MembershipState {
  readonly id: string;
  readonly account: string;
  readonly roles: readonly string[];
  readonly properties: 'all' | readonly string[];
  /** The superior's staff id. */
  readonly reportsTo?: string;
  readonly active: boolean;
}

export const membershipEvents = eventFamily('gateway', 'membership', 1, ['membership-saved'])<MembershipState>();
