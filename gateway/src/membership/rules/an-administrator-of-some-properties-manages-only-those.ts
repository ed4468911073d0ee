import { invalid, notFound, type Refusal } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';

type Scoped = { readonly properties: 'all' | readonly string[] };
type No = { readonly refusal: Refusal };

/**
 * Whoever is limited to named properties gives no more than those, and does not find who has more: else they would make an account that
 * sees the whole company, and sign in with it.
 */
export function beyondTheirProperties(
  { properties: own }: Pick<TenantContext, 'properties'>,
  before: Scoped | undefined,
  after: Scoped,
): No | undefined {
  if (own === 'all') return undefined;
  if (!within(own, after)) return TOO_MUCH;
  return before && !within(own, before) ? notFound('membershipId') : undefined;
}

/** Whether all of somebody's properties are among these. */
export const within = (own: 'all' | readonly string[], { properties }: Scoped): boolean =>
  own === 'all' || (properties !== 'all' && properties.every((id) => own.includes(id)));

const TOO_MUCH = invalid({
  path: 'propertyIds',
  message: {
    zh: '您只负责部分项目，只能授予其中的项目。',
    en: 'You administer some properties only: name some of those.',
  },
});
