import { says, text } from '@hearback/contracts';
import { z } from 'zod';
import { SaveMembership } from '../save/save-membership.input.js';

/** Whom an administrator invites, and to be what. */
export const InviteMember = SaveMembership.pick({ roles: true, propertyIds: true, reportsTo: true }).extend({
  email: z
    .string()
    .trim()
    .max(254)
    .pipe(
      z.email({
        error: () =>
          says('请填写完整的邮箱地址，例如 li@example.cn。', 'Write a whole mail address, such as li@example.cn.'),
      }),
    )
    .transform((mail) => mail.toLowerCase()),
  name: text(60),
  key: z.string().optional(),
});
export type InviteMember = z.infer<typeof InviteMember>;
