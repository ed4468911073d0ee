import { Id } from '@hearback/contracts';
import type { z } from 'zod';
import { SaveMembership } from '../save/save-membership.input.js';

/** What an administrator changes of a member: roles, properties (left out: all) and superior (left out: nobody). */
export const ChangeMember = SaveMembership.pick({ roles: true, propertyIds: true, reportsTo: true }).extend({
  membershipId: Id,
});
export type ChangeMember = z.infer<typeof ChangeMember>;
