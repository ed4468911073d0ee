import { notFound, type Refusal } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';

/**
 * A form is opened by its own link and nothing else: staff, other links and other companies learn not even that it is there
 * (RULES, Survey).
 */
export const notTheHolder = (
  { actor }: Pick<TenantContext, 'actor'>,
  invitationId: string,
): { readonly refusal: Refusal } | undefined =>
  actor.kind === 'link' && actor.id === `survey:${invitationId}` ? undefined : notFound('token');
