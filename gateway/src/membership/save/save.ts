import { refuse } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { isDeepStrictEqual } from 'node:util';
import type { MembershipSaved } from '../membership.events.js';
import type { Member } from '../membership.js';
import type { SaveMembership } from './save-membership.input.js';

/** Enters or changes a membership; nothing happens when all is as it was. Nobody is their own superior. */
export function save(before: Member | undefined, id: string, input: SaveMembership): Decision<MembershipSaved> {
  if (input.reportsTo === id) return OWN_SUPERIOR;
  const { subject, account, name } = input;
  const after: Member = {
    id,
    subject,
    account,
    name,
    roles: [...new Set(input.roles)],
    properties: input.propertyIds ?? 'all',
    ...(input.reportsTo ? { reportsTo: input.reportsTo } : {}),
    active: input.active ?? true,
  };
  return isDeepStrictEqual(before, after) ? [] : [{ type: 'membership-saved', ...after }];
}

const OWN_SUPERIOR = refuse(
  'OWN_SUPERIOR',
  { zh: '不能把本人设为自己的上级。', en: 'Nobody is their own superior.' },
  { zh: '请选择另一位员工，或留空。', en: 'Name another member of staff, or nobody.' },
);
