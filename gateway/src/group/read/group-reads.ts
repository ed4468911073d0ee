import { isRefusal, ok, type Outcome, type Page, type PageInput } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import { decodeCursor, Keeping, newKeyOnce, pageOf, TenantCollection, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';

/** One look of a group user into a company. */
export interface GroupRead {
  readonly at: string;
  readonly groupId: string;
  readonly reader: string;
  readonly what: 'TARGETS' | 'MONTHLY_SUMMARY' | 'CASES';
}

/** What groups have looked at, kept at the company looked into, before anything is shown. */
@Injectable()
export class GroupReads {
  private readonly reads: TenantCollection<GroupRead>;

  constructor(
    keeping: Keeping,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reads = new TenantCollection(keeping, 'group-reads', [{ at: -1, _id: 1 }]);
  }

  async note(context: TenantContext, read: Omit<GroupRead, 'at'>): Promise<void> {
    await this.reads.insertOnce(context, newKeyOnce(), { ...read, at: this.clock.now().toISOString() });
  }

  /** The newest first. */
  async list(context: TenantContext, { first, after }: PageInput): Promise<Outcome<Page<GroupRead & { _id: string }>>> {
    const place = decodeCursor(after, 2);
    if (isRefusal(place)) return place;
    const [at, id] = place.ok ?? [];
    const beyond = place.ok ? { $or: [{ at: { $lt: at } }, { at, _id: { $gt: id } }] } : {};
    const found = await this.reads.find(context, beyond, { sort: { at: -1, _id: 1 }, limit: first + 1 });
    return ok(pageOf(found, first, (one) => [one.at, one._id]));
  }
}
