import { Id, says, text } from '@hearback/contracts';
import { ROLES, type Role } from '@hearback/identity';
import { z } from 'zod';

// Not a company's to give: who runs the platform, group users, and everybody.
const ELSEWHERE: readonly Role[] = ['operator', 'group', 'public'];
const GIVEN = ROLES.filter((role) => !ELSEWHERE.includes(role));

/** What an administrator says of a member of the company. */
export const SaveMembership = z.object({
  subject: Id,
  account: text(60),
  name: text(60),
  roles: z
    .array(
      z.enum(GIVEN, {
        error: () => says(`角色只能是：${GIVEN.join('、')}。`, `A role is one of: ${GIVEN.join(', ')}.`),
      }),
    )
    .min(1, { error: () => says('至少给一个角色。', 'Give at least one role.') })
    .max(20),
  propertyIds: z.array(Id).max(500).nullish(),
  reportsTo: Id.nullish(),
  active: z.boolean().nullish(),
});
export type SaveMembership = z.infer<typeof SaveMembership>;
