import { PageInput, text } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { z } from 'zod';

export const MembersAsked = PageInput.extend({
  search: text(60).nullish(),
  role: z.string().max(40).nullish(),
  removed: z.boolean().nullish(),
  count: z.boolean().optional(),
});
export type MembersAsked = z.infer<typeof MembersAsked>;

type Condition = Record<string, unknown>;

/** The store's filter for what was asked: a part of name or account, a role, those who may act or those removed. */
export function conditionsFor(
  { properties }: Pick<TenantContext, 'properties'>,
  { search, role, removed }: Pick<MembersAsked, 'search' | 'role' | 'removed'>,
): Condition {
  const part = search && { $regex: search.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  return {
    'state.active': !removed,
    ...(role ? { 'state.roles': role } : {}),
    ...(part ? { $or: [{ 'state.account': part }, { 'state.name': part }] } : {}),
    // Whoever is limited to properties manages those who are limited to some of the same.
    ...(properties === 'all'
      ? {}
      : { 'state.properties': { $ne: 'all', $not: { $elemMatch: { $nin: [...properties] } } } }),
  };
}
