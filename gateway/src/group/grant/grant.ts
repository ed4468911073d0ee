import { eventFamily, Id, InstantInput, says, type Instant } from '@hearback/contracts';
import { deriveId, type AggregateType, type Decision } from '@hearback/store';
import type { TenantId } from '@hearback/tenancy';
import { z } from 'zod';

export const GrantGroup = z
  .object({ groupId: Id, scope: z.enum(['FIGURES', 'CASES']), from: InstantInput.nullish(), until: InstantInput })
  .refine(({ from, until }) => !from || from < until, {
    path: ['until'],
    error: () => says('结束时间应晚于开始时间。', 'It ends after it begins: name a later instant.'),
  });
export type GrantGroup = z.infer<typeof GrantGroup>;

/** What a company lets a group see of it, and for how long (授权): figures only, or named cases too. Contacts never. */
export interface Grant {
  readonly id: string;
  readonly groupId: string;
  readonly scope: GrantGroup['scope'];
  readonly from: Instant;
  readonly until: Instant;
  readonly revoked: boolean;
}

export type GrantEvent =
  ({ readonly type: 'group-granted' } & Omit<Grant, 'revoked'>) | { readonly type: 'grant-revoked' };

export const grantIdOf = (tenantId: TenantId, groupId: string): string => deriveId(tenantId, 'group-grant', groupId);

export function evolve(before: Grant | undefined, event: GrantEvent): Grant {
  if (event.type === 'group-granted') {
    const { type: _, ...grant } = event;
    return { ...grant, revoked: false };
  }
  if (!before) throw new TypeError('nothing was granted');
  return { ...before, revoked: true };
}

/** What a grant lets the group see at an instant; undefined when nothing. */
export const reachOf = (grant: Grant | undefined, now: Instant): Grant['scope'] | undefined =>
  grant && !grant.revoked && grant.from <= now && now < grant.until ? grant.scope : undefined;

/** The newest grant is the one that holds; the same again changes nothing. */
export function grant(before: Grant | undefined, id: string, wish: GrantGroup, now: Instant): Decision<GrantEvent> {
  const { groupId, scope, until } = wish;
  const from = wish.from ?? (before && !before.revoked ? before.from : now);
  const same = before && !before.revoked && before.scope === scope && before.from === from && before.until === until;
  return same ? [] : [{ type: 'group-granted', id, groupId, scope, from, until }];
}

export const revoke = ({ revoked }: Grant): Decision<GrantEvent> => (revoked ? [] : [{ type: 'grant-revoked' }]);

export const grantType: AggregateType<Grant, GrantEvent, never> = {
  // Nobody else is told: the gateway asks it for every read.
  family: eventFamily('gateway', 'group-grant', 1, [])<never>(),
  stateVersion: 1,
  evolve,
  publicState: () => {
    throw new TypeError('a grant is not said to others');
  },
};
