import { isRefusal, notFound, ok, type Outcome } from '@hearback/contracts';
import { AggregateStore, Keeping } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Groups } from '../groups.js';
import { grant, grantIdOf, grantType, reachOf, revoke, type Grant, type GrantEvent, type GrantGroup } from './grant.js';

/** What companies have granted to groups. Read anew for every look: a revoked grant shows nothing more. */
@Injectable()
export class Grants extends AggregateStore<Grant, GrantEvent, never> {
  constructor(
    keeping: Keeping,
    private readonly groups: Groups,
  ) {
    super(keeping, grantType);
  }

  async grant(context: TenantContext, wish: GrantGroup): Promise<Outcome<Grant>> {
    if (!(await this.groups.find(wish.groupId))) return notFound('groupId');
    const id = grantIdOf(context.tenantId, wish.groupId);
    const made = await this.create(context, id, (now) => grant(undefined, id, wish, now));
    if (isRefusal(made)) return made;
    const changed = await this.change(context, id, (before, now) => grant(before, id, wish, now));
    if (isRefusal(changed)) return changed;
    await this.groups.noteGrant(wish.groupId, context.tenantId);
    return ok(changed.ok.state);
  }

  async revoke(context: TenantContext, groupId: string): Promise<Outcome<Grant>> {
    const id = grantIdOf(context.tenantId, groupId);
    const changed = await this.change(context, id, revoke, { path: 'groupId' });
    return isRefusal(changed) ? changed : ok(changed.ok.state);
  }

  /** What a company lets a group see now. */
  async reach(context: TenantContext, groupId: string): Promise<Grant | undefined> {
    const found = await this.find(context, grantIdOf(context.tenantId, groupId));
    return reachOf(found?.state, this.now()) && found?.state;
  }

  async all(context: TenantContext): Promise<Grant[]> {
    return (await this.query(context, {}, { limit: 100 })).map(({ state }) => state);
  }
}
