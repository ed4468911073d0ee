import type { Decision } from '@hearback/store';
import { isDeepStrictEqual } from 'node:util';
import type { MembershipSaved } from '../membership.events.js';
import type { KeptMember, Member } from '../membership.js';
import type { SaveMembership } from './save-membership.input.js';

/** The member that an administrator describes: of the whole company unless properties are named. */
export const memberFrom = (id: string, input: SaveMembership): Member => ({
  id,
  subject: input.subject,
  account: input.account,
  name: input.name,
  roles: [...new Set(input.roles)],
  properties: input.propertyIds ?? 'all',
  ...(input.reportsTo ? { reportsTo: input.reportsTo } : {}),
  active: input.active ?? true,
});

/** Enters or changes a membership; nothing happens when all is as it was. */
export function save(before: KeptMember | undefined, after: Member): Decision<MembershipSaved> {
  if (before) {
    const { accountKey: _, ...was } = before;
    if (isDeepStrictEqual(was, after)) return [];
  }
  return [{ type: 'membership-saved', ...after }];
}
