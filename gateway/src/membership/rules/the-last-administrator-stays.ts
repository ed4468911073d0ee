import { refuse, type Outcome } from '@hearback/contracts';
import { Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { administers, type Member } from '../membership.js';

/**
 * Of those who administer the whole company, one stays: nobody else could let them in again. Who they are is kept in one document, which
 * the removal of each changes first: of two who remove each other at the same instant, one is refused. A crash on the way leaves one too
 * few in it and never one too many.
 */
@Injectable()
export class Administrators {
  private readonly kept: TenantCollection<{ ids: readonly string[] }>;

  constructor(keeping: Keeping) {
    this.kept = new TenantCollection(keeping, 'administrators');
  }

  /** Carries a change of a member out unless it takes the last administrator away. `now` tells who administers, where it is not noted yet. */
  async keepOne<T extends Outcome<Member>>(
    context: TenantContext,
    after: Member,
    { now, commit }: { now: () => Promise<readonly string[]>; commit: () => Promise<T> },
  ) {
    const { id } = after;
    if (!(await this.kept.findOne(context, {})))
      await this.kept.insertOnce(context, context.tenantId, { ids: await now() });
    if (!administers(after) && !(await this.letGo(context, id))) return LAST_ADMINISTRATOR;
    const done = await commit();
    const is = 'ok' in done ? administers(done.ok) : (await now()).includes(id);
    await this.kept.updateOne(context, {}, is ? { $addToSet: { ids: id } } : { $pull: { ids: id } });
    return done;
  }

  // True when they were none, or are none now.
  private async letGo(context: TenantContext, id: string): Promise<boolean> {
    const another = { ids: { $elemMatch: { $ne: id } } };
    return this.kept.updateOne(context, { $or: [{ ids: { $ne: id } }, another] }, { $pull: { ids: id } });
  }
}

const LAST_ADMINISTRATOR = refuse(
  'LAST_ADMINISTRATOR',
  { zh: '这是公司最后一位全公司管理员，不能移除或降级。', en: 'This is the last administrator of the whole company.' },
  { zh: '请先任命另一位管理员。', en: 'Make somebody else an administrator of the whole company first.' },
);
